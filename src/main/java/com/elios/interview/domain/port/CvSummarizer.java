package com.elios.interview.domain.port;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.service.Errand;

/// Sums up a CV in one to three sentences that say nothing which the CV does not.
public interface CvSummarizer {
    /// @param facts as they were read on this machine
    Made<String> summarize(DocumentText text, CvFacts facts, Errand errand);
}
