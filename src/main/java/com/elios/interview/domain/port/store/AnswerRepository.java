package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.List;

/// Keeps answers. There is at most one answer per interview and index.
public interface AnswerRepository {
    /// Adds the answer, or replaces the one with the same identity. Fails with `Conflict` where
    /// another answer has the same place in the interview.
    void save(Answer answer);

    /// In the interview's order.
    List<Answer> findByInterview(InterviewId interview);
}
