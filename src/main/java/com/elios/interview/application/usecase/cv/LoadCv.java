package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.Optional;

/// Gives the candidate's CV that was confirmed last.
public final class LoadCv {
    private final CvAnalysisRepository analyses;

    public LoadCv(CvAnalysisRepository analyses) {
        this.analyses = analyses;
    }

    public Optional<CvAnalysis> execute(CandidateId candidate) {
        return analyses.findLatestConfirmed(candidate);
    }
}
