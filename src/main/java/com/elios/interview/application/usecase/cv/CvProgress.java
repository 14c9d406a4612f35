package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.cv.CvStage;

/// Hears how far the analysis of a CV is.
@FunctionalInterface
public interface CvProgress {
    CvProgress NONE = _ -> {};

    void reached(CvStage stage);
}
