package com.elios.interview.domain.service.scoring.text;

import java.util.List;

/// A part of a plain text that says one thing.
///
/// @param start place in the plain text
/// @param end one past its last character
/// @param words at least one
public record Clause(String text, int start, int end, List<Word> words) {
    public Clause {
        words = List.copyOf(words);
    }

    /// What its words are worth together.
    public double weight() {
        double weight = 0;
        for (var word : words) {
            weight += word.weight();
        }
        return weight;
    }
}
