package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;

/// How far an answer is about its question: near the question itself or near what is expected.
///
/// @param nearness a mixture of cosines, 0 to 1
/// @param length number of words
record Topic(double nearness, int length) {
    /// Below this an answer is about something else. A longer text is nearer to anything, so the
    /// border rises with the length up to [#LONG].
    private static final double ELSEWHERE = 0.25;

    private static final double RISE = 0.105;
    private static final double LONG = 50;

    /// Width of the zone above the border in which the score is limited in part.
    private static final double ZONE = 0.06;

    private static final double MOST_ELSEWHERE = 0.2;

    static Topic of(Measured measured, int length) {
        double cosine = measured.of(Measure.COSINE);
        double question = measured.of(Measure.TO_QUESTION);
        double nearness =
                0.5 * Math.max(question, cosine)
                        + 0.3 * measured.of(Measure.POINTS_MEANING)
                        + 0.2 * Math.max(cosine, measured.of(Measure.RECALL));
        return new Topic(nearness, length);
    }

    /// 0 to 1, as it is shown to a person.
    double relevance() {
        return Math.clamp((nearness - 0.12) / 0.48, 0, 1);
    }

    boolean isOff() {
        return nearness < border();
    }

    /// The most that an answer at this distance can earn, 0 to 1.
    double most() {
        double here = Math.clamp((nearness - border()) / ZONE, 0, 1);
        return MOST_ELSEWHERE + (1 - MOST_ELSEWHERE) * here;
    }

    private double border() {
        return ELSEWHERE + RISE * Math.min(1, length / LONG);
    }
}
