package com.elios.interview.testing.store;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Interviews with optimistic locking, as the real store has it.
public final class InMemoryInterviews implements InterviewRepository {
    private final SequencedMap<InterviewId, Interview> byId = new LinkedHashMap<>();

    @Override
    public synchronized Interview save(Interview interview) {
        var stored = byId.get(interview.id());
        if (stored != null && stored.version() != interview.version()) {
            throw new Conflict("interview " + interview.id());
        }
        var next = withVersion(interview, interview.version() + 1);
        byId.put(next.id(), next);
        return next;
    }

    @Override
    public synchronized Optional<Interview> find(InterviewId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Interview> findByCandidate(
            CandidateId candidate, Set<InterviewState> states, Page page) {
        return newestFirst(candidate)
                .filter(interview -> states.contains(interview.state()))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized List<QuestionId> findAskedQuestions(CandidateId candidate) {
        return newestFirst(candidate)
                .filter(interview -> interview.startedAt() != null)
                .flatMap(InMemoryInterviews::asked)
                .map(PlannedQuestion::questionId)
                .distinct()
                .toList();
    }

    /// In the order in which they came.
    public synchronized List<Interview> all() {
        return List.copyOf(byId.values());
    }

    private static Stream<PlannedQuestion> asked(Interview interview) {
        int current = interview.current().isPresent() ? 1 : 0;
        return interview.questions().stream().limit(interview.position() + current);
    }

    // Of interviews made at the same instant the one that came later is the newer.
    private Stream<Interview> newestFirst(CandidateId candidate) {
        return byId.sequencedValues().reversed().stream()
                .filter(interview -> interview.candidateId().equals(candidate))
                .sorted(Comparator.comparing(Interview::createdAt).reversed());
    }

    private static Interview withVersion(Interview interview, int version) {
        return new Interview(
                interview.id(),
                interview.candidateId(),
                interview.cvAnalysisId(),
                interview.mode(),
                interview.followUps(),
                interview.state(),
                interview.questions(),
                interview.position(),
                interview.paused(),
                interview.createdAt(),
                interview.startedAt(),
                interview.endedAt(),
                version);
    }
}
