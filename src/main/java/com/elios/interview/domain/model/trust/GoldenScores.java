package com.elios.interview.domain.model.trust;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/// What the known answers to one question scored.
///
/// @param key of the question
/// @param scores 0 to 100, empty for what was not scored
public record GoldenScores(String key, QuestionType type, Map<GoldenText, OptionalDouble> scores) {
    private static final double LOWEST = -1;

    public GoldenScores {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        scores = Map.copyOf(new EnumMap<>(scores));
    }

    public boolean has(GoldenText text) {
        return scores.containsKey(text);
    }

    /// Empty also where there is no such text.
    public OptionalDouble of(GoldenText text) {
        return scores.getOrDefault(text, OptionalDouble.empty());
    }

    /// To compare with: what was not scored is below everything that was.
    double level(GoldenText text) {
        return of(text).orElse(LOWEST);
    }
}
