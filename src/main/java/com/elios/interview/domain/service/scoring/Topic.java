package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;

/// How far an answer is about its question: near the question itself and near what is expected.
///
/// @param nearness a sum of cosines less a share of the length (a longer text is nearer to
///     anything), more where the answer says what a good one says
record Topic(double nearness) {
    private static final double OF_REFERENCE = 1.5;
    private static final double OF_LENGTH = 0.24;

    /// What the foretold grade beyond the half of it counts.
    private static final double OF_GRADE = 2;

    private static final double HALF = 0.5;

    /// Below this an answer is about something else. Weights and border are those that tell the
    /// bank's technical answers, whole and in part, under their own question from those under
    /// others best.
    private static final double ELSEWHERE = 0.12;

    /// Width of the zone above the border in which the score is limited in part.
    private static final double ZONE = 0.15;

    private static final double MOST_ELSEWHERE = 0.2;

    /// @param foretold grade of the answer, 0 for nothing to about 1
    static Topic of(Measured measured, double foretold) {
        return new Topic(
                measured.of(Measure.TO_QUESTION)
                        + OF_REFERENCE * measured.of(Measure.COSINE)
                        + measured.of(Measure.POINTS_MEANING)
                        - OF_LENGTH * measured.of(Measure.WORDS)
                        + OF_GRADE * (foretold - HALF));
    }

    /// 0 to 1, as it is shown to a person.
    double relevance() {
        return Math.clamp((nearness + 0.7) / 1.5, 0, 1);
    }

    boolean isOff() {
        return nearness < ELSEWHERE;
    }

    /// The most that an answer at this distance can earn, 0 to 1.
    double most() {
        double here = Math.clamp((nearness - ELSEWHERE) / ZONE, 0, 1);
        return MOST_ELSEWHERE + (1 - MOST_ELSEWHERE) * here;
    }
}
