package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.AnswerRepository;
import java.util.List;

/// Answers in the store.
public final class StoredAnswers implements AnswerRepository {
    private static final String WHAT = "answer";

    private final Transactions transactions;

    public StoredAnswers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(Answer answer) {
        transactions.write(
                WHAT,
                session -> Rows.save(session, answer.id().value(), AnswerMapper.toEntity(answer)));
    }

    @Override
    public List<Answer> findByInterview(InterviewId interview) {
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        """
                                        from AnswerEntity where interviewId = :interview
                                        order by questionIndex
                                        """,
                                        AnswerEntity.class)
                                .setParameter("interview", interview.value())
                                .getResultList()
                                .stream()
                                .map(AnswerMapper::toDomain)
                                .toList());
    }
}
