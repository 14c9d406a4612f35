package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import java.util.List;

/// Keeps the latest second opinion about each answer.
public interface OpinionRepository {
    /// Adds the opinion, or replaces the one about the same answer.
    void save(StoredOpinion opinion);

    /// All of an interview, in no particular order.
    List<StoredOpinion> findByInterview(InterviewId interview);
}
