package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import java.util.List;
import java.util.Optional;

/// Keeps candidates.
public interface CandidateRepository {
    /// Adds the candidate, or replaces the one with the same identity.
    void save(Candidate candidate);

    Optional<Candidate> find(CandidateId id);

    /// Oldest first.
    List<Candidate> findAll(Page page);
}
