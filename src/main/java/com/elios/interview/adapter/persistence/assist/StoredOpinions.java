package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.port.store.OpinionRepository;
import java.util.List;

/// Second opinions in the store.
public final class StoredOpinions implements OpinionRepository {
    /// For the mapping of the whole store.
    public static final List<Class<?>> ENTITIES =
            List.of(
                    SecondOpinionEntity.class,
                    ReportSummaryEntity.class,
                    ServiceUseEntity.class,
                    ModelCheckEntity.class);

    private static final String WHAT = "second opinion";

    private final Transactions transactions;

    public StoredOpinions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(StoredOpinion opinion) {
        var entity = new SecondOpinionEntity();
        entity.answerId = opinion.answer().value();
        entity.replies = opinion.replies();
        entity.opinion = OpinionJson.of(opinion.opinion());
        transactions.write(WHAT, session -> Rows.save(session, entity.answerId, entity));
    }

    @Override
    public List<StoredOpinion> findByInterview(InterviewId interview) {
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        """
                                        from SecondOpinionEntity where answerId in
                                        (select id from AnswerEntity where interviewId = :interview)
                                        """,
                                        SecondOpinionEntity.class)
                                .setParameter("interview", interview.value())
                                .getResultList()
                                .stream()
                                .map(
                                        it ->
                                                new StoredOpinion(
                                                        new AnswerId(it.answerId),
                                                        it.replies,
                                                        OpinionJson.toDomain(it.opinion)))
                                .toList());
    }
}
