package com.elios.interview.domain.port;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;

/// Finds the facts in a CV's text. Deterministic; the same text gives the same facts on the same
/// day (a current role lasts until today).
public interface CvAnalyzer {
    CvFacts analyze(DocumentText text);
}
