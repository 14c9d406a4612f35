package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Interviews in the store. Version 0 is an interview that was never stored; the first stored one
/// is 1.
public final class StoredInterviews implements InterviewRepository {
    /// For the mapping of the whole store.
    public static final List<Class<?>> ENTITIES =
            List.of(InterviewEntity.class, AnswerEntity.class);

    private static final String WHAT = "interview";
    private static final int PORTION = 200;

    private final Transactions transactions;

    public StoredInterviews(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Interview save(Interview interview) {
        var entity = InterviewMapper.toEntity(interview);
        transactions.write(
                WHAT,
                session -> {
                    if (interview.version() == 0) {
                        entity.version = 1;
                        session.insert(entity);
                    } else {
                        session.update(entity);
                    }
                });
        return InterviewMapper.toDomain(entity);
    }

    @Override
    public Optional<Interview> find(InterviewId id) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(session.get(InterviewEntity.class, id.value()))
                                .map(InterviewMapper::toDomain));
    }

    @Override
    public List<Interview> findByCandidate(
            CandidateId candidate, Set<InterviewState> states, Page page) {
        if (states.isEmpty()) {
            return List.of();
        }
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        """
                                        from InterviewEntity
                                        where candidateId = :candidate and state in :states
                                        order by createdAt desc, id desc
                                        """,
                                        InterviewEntity.class)
                                .setParameter("candidate", candidate.value())
                                .setParameterList("states", states)
                                .setFirstResult(page.offset())
                                .setMaxResults(page.limit())
                                .getResultList()
                                .stream()
                                .map(InterviewMapper::toDomain)
                                .toList());
    }

    @Override
    public List<QuestionId> findAskedQuestions(CandidateId candidate) {
        return transactions.read(
                WHAT,
                session -> {
                    var asked = new LinkedHashSet<QuestionId>();
                    List<InterviewEntity> portion;
                    int offset = 0;
                    do {
                        portion = started(session, candidate, offset);
                        portion.forEach(interview -> addAsked(interview, asked));
                        offset += PORTION;
                    } while (portion.size() == PORTION);
                    return List.copyOf(asked);
                });
    }

    /// All that were answered or skipped, and the one on screen, the last one first.
    private static void addAsked(InterviewEntity interview, SequencedSet<QuestionId> asked) {
        var plan = interview.plan.questions();
        plan.subList(0, Math.min(interview.answered + 1, plan.size())).reversed().stream()
                .map(planned -> new QuestionId(planned.questionId()))
                .forEach(asked::add);
    }

    private static List<InterviewEntity> started(
            StatelessSession session, CandidateId candidate, int offset) {
        return session.createSelectionQuery(
                        """
                        from InterviewEntity
                        where candidateId = :candidate and startedAt is not null
                        order by startedAt desc, id desc
                        """,
                        InterviewEntity.class)
                .setParameter("candidate", candidate.value())
                .setFirstResult(offset)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
