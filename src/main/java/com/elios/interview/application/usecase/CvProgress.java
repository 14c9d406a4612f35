package com.elios.interview.application.usecase;

import com.elios.interview.domain.model.candidate.CvStage;

/// Hears how far the analysis of a CV is.
@FunctionalInterface
public interface CvProgress {
    CvProgress NONE = _ -> {};

    void reached(CvStage stage);
}
