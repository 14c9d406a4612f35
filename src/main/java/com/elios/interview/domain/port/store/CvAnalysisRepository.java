package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import java.util.Optional;

/// Keeps CV analyses.
public interface CvAnalysisRepository {
    /// Adds the analysis, or replaces the one with the same identity.
    void save(CvAnalysis analysis);

    Optional<CvAnalysis> find(CvAnalysisId id);

    /// Deletes the analysis, if it is there.
    void delete(CvAnalysisId id);

    /// Deletes the candidate's analyses that were not confirmed.
    void deleteUnconfirmed(CandidateId candidate);

    /// The candidate's most recent analysis that was confirmed.
    Optional<CvAnalysis> findLatestConfirmed(CandidateId candidate);
}
