package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.question.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps interviews.
public interface InterviewRepository {
    /// Adds or updates the interview and returns it with its new version.
    ///
    /// Fails with `Conflict` where the stored version is not the interview's: someone else
    /// changed it in between.
    Interview save(Interview interview);

    Optional<Interview> find(InterviewId id);

    /// Interviews of a candidate in any of the states, newest first.
    List<Interview> findByCandidate(CandidateId candidate, Set<InterviewState> states, Page page);

    /// Questions that were put to the candidate in interviews that were started, each with the
    /// most recent time first in the list.
    List<QuestionId> findAskedQuestions(CandidateId candidate);
}
