package com.elios.interview.domain.service.scoring.text;

import java.util.List;

/// A part of a plain text that says one thing.
///
/// @param start place in the plain text
/// @param end one past its last character
/// @param words at least one
/// @param parts the clauses of a sentence that says several things; empty where it says one
public record Clause(String text, int start, int end, List<Word> words, List<Clause> parts) {
    public Clause {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    Clause(String text, int start, int end, List<Word> words) {
        this(text, start, end, words, List.of());
    }

    Clause withParts(List<Clause> found) {
        return new Clause(text, start, end, words, found);
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
