package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.service.Errand;

/// The summary that our own rules made of the facts.
public final class LocalCvSummarizer implements CvSummarizer {
    @Override
    public Made<String> summarize(DocumentText text, CvFacts facts, Errand errand) {
        return Made.here(facts.summary());
    }
}
