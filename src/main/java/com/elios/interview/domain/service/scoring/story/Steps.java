package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.service.scoring.measure.Found;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import com.elios.interview.domain.service.scoring.measure.PointFinder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer read as what one would do and why. Its key points are steps that can be taken in many
/// ways ('switch to a direct channel'), so a step counts from a lower closeness than a fact does,
/// as far as the answer is near the question at all.
public final class Steps implements Reading {
    /// Nearness to question and reference: another situation, and this one. A longer text is nearer
    /// to anything. Weights and borders are those that tell the bank's answers under their own
    /// question from those under others best (98 of 100 of these are below the first, 95 of 100
    /// of the others above the second).
    private static final double ELSEWHERE = 0;

    private static final double HERE = 0.2;
    private static final double OF_REFERENCE = 1.35;
    private static final double OF_LENGTH = 0.18;

    /// Cosine of a sentence with a step: unrelated, and taken. Read off the same answers.
    private static final double UNRELATED = 0.15;

    private static final double TAKEN = 0.55;

    private static final double MOST_ELSEWHERE = 0.2;

    private final List<Clause> parts;
    private final Meaning meaning;
    private final double onTopic;
    /// Against a reference, 0 to 1: whoever says much less leaves reasons out.
    private final double length;

    /// @param measured of the whole answer
    public Steps(Passage answer, Measured measured, Meaning meaning) {
        this.length = measured.of(Measure.LENGTH);
        this.parts = answer.units();
        this.meaning = meaning;
        double nearness =
                measured.of(Measure.TO_QUESTION)
                        + OF_REFERENCE * measured.of(Measure.COSINE)
                        - OF_LENGTH * measured.of(Measure.WORDS);
        this.onTopic = Math.clamp((nearness - ELSEWHERE) / (HERE - ELSEWHERE), 0, 1);
    }

    @Override
    public double onTopic() {
        return onTopic;
    }

    @Override
    public double most() {
        return MOST_ELSEWHERE + (1 - MOST_ELSEWHERE) * onTopic;
    }

    /// The first steps show most: half of what can be found is two thirds of the score. An answer
    /// of half the expected length keeps 0.85 of it.
    @Override
    public double share(double completeness, double literal) {
        double full = Math.min(1, 0.55 + 0.6 * length);
        return Math.max(literal, Math.min(most(), Math.pow(completeness, 0.55) * full));
    }

    @Override
    public Found find(Found literal) {
        String point = literal.point().passage().text();
        @Nullable Clause best = null;
        double highest = 0;
        for (Clause part : parts) {
            double close = meaning.between(point, part);
            if (best == null || close > highest) {
                best = part;
                highest = close;
            }
        }
        double value = onTopic * Math.clamp((highest - UNRELATED) / (TAKEN - UNRELATED), 0, 1);
        if (best == null || literal.clash() || value <= literal.coverage()) {
            return literal;
        }
        return new Found(
                literal.point(),
                literal.meaning(),
                literal.words(),
                value,
                false,
                best,
                value < PointFinder.PARTLY ? List.of() : List.of(best));
    }
}
