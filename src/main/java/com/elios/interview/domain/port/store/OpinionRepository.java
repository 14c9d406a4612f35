package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import java.util.List;

/// Keeps second opinions, at most one for each answer and number of replies.
public interface OpinionRepository {
    /// Adds the opinion, or replaces the one about the same answer as far as it was given.
    void save(StoredOpinion opinion);

    /// All of an interview, in no particular order.
    List<StoredOpinion> findByInterview(InterviewId interview);
}
