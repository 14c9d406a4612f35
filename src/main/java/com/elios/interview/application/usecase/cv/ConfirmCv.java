package com.elios.interview.application.usecase.cv;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.UnitOfWork;

/// Takes the facts as the person corrected them; from now on they steer questions. A profile
/// without a name or e-mail address takes them over from the CV.
public final class ConfirmCv {
    private final CvAnalysisRepository analyses;
    private final CandidateRepository candidates;
    private final UnitOfWork unitOfWork;

    public ConfirmCv(
            CvAnalysisRepository analyses, CandidateRepository candidates, UnitOfWork unitOfWork) {
        this.analyses = analyses;
        this.candidates = candidates;
        this.unitOfWork = unitOfWork;
    }

    public CvAnalysis execute(CvAnalysisId id, CvFacts corrected) {
        return unitOfWork.call(
                () -> {
                    var analysis =
                            analyses.find(id)
                                    .orElseThrow(() -> new NotFound("CV " + id))
                                    .confirm(corrected);
                    analyses.save(analysis);
                    candidates
                            .find(analysis.candidateId())
                            .map(candidate -> completed(candidate, corrected))
                            .ifPresent(candidates::save);
                    return analysis;
                });
    }

    private static Candidate completed(Candidate candidate, CvFacts facts) {
        return candidate.withProfile(
                candidate.name() == null ? facts.name() : candidate.name(),
                candidate.email() == null ? facts.email() : candidate.email());
    }
}
