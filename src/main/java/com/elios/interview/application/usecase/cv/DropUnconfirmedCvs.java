package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.port.store.CvAnalysisRepository;

/// Deletes what is left of imports that were never confirmed, as when the person went back or the
/// process ended before.
public final class DropUnconfirmedCvs {
    private final CvAnalysisRepository analyses;

    public DropUnconfirmedCvs(CvAnalysisRepository analyses) {
        this.analyses = analyses;
    }

    public void execute(CandidateId candidate) {
        analyses.deleteUnconfirmed(candidate);
    }
}
