package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;

/// How far an answer is about its question: near the question itself or near what is expected.
///
/// @param relevance 0 to 1
record Topic(double relevance) {
    /// Cosines of answers to other questions lie below the first, of good answers mostly above the
    /// second.
    private static final double ELSEWHERE = 0.15;

    private static final double CLEARLY_HERE = 0.6;
    private static final double OFF = 0.28;

    static Topic of(Measured measured) {
        double nearest =
                0.5 * Math.max(measured.of(Measure.TO_QUESTION), measured.of(Measure.COSINE))
                        + 0.3 * measured.of(Measure.POINTS_MEANING)
                        + 0.2 * Math.max(measured.of(Measure.COSINE), measured.of(Measure.RECALL));
        return new Topic(Math.clamp((nearest - ELSEWHERE) / (CLEARLY_HERE - ELSEWHERE), 0, 1));
    }

    boolean isOff() {
        return relevance < OFF;
    }

    /// Steeper than the relevance: a story that is about the question at all may count fully.
    double closeness() {
        return Math.clamp(relevance / 0.5, 0, 1);
    }
}
