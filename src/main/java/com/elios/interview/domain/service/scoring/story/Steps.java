package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.service.scoring.measure.Found;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.PointFinder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer read as what one would do and why. Its key points are steps that can be taken in many
/// ways ('switch to a direct channel'), so a step counts from a lower closeness than a fact does,
/// as far as the answer is near the question at all.
public final class Steps implements Reading {
    /// Cosine of the answer with the question: another situation, and this one.
    private static final double ELSEWHERE = 0.22;

    private static final double HERE = 0.38;

    /// Cosine of a sentence with a step: unrelated, and taken. Both pairs read off the answers of
    /// the question bank, each under its own and under the other questions.
    private static final double UNRELATED = 0.15;

    private static final double TAKEN = 0.55;

    private static final double MOST_ELSEWHERE = 0.2;

    private final List<Clause> parts;
    private final Meaning meaning;
    private final double onTopic;
    private final double length;

    /// @param length against a reference, 0 to 1: whoever says much less leaves reasons out
    public Steps(Passage answer, Passage question, double length, Meaning meaning) {
        this.length = length;
        this.parts = answer.units();
        this.meaning = meaning;
        double close = meaning.between(question.text(), answer);
        this.onTopic = Math.clamp((close - ELSEWHERE) / (HERE - ELSEWHERE), 0, 1);
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
