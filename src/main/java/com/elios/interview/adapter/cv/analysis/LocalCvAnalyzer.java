package com.elios.interview.adapter.cv.analysis;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.port.CvAnalyzer;
import com.elios.interview.domain.service.cv.CvFactsReader;
import java.time.Clock;

/// Finds the facts without any network.
public final class LocalCvAnalyzer implements CvAnalyzer {
    private final CvFactsReader reader;

    /// Loads the list of skills, which takes some milliseconds.
    public LocalCvAnalyzer(Clock clock) {
        this.reader = new CvFactsReader(SkillFile.load().matcher(), clock);
    }

    @Override
    public CvFacts analyze(DocumentText text) {
        return reader.read(text);
    }
}
