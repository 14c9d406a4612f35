package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How an answer is told, beside what it says.
///
/// @param ratings in the order in which they are shown; at least one
/// @param sentences in the answer's order; empty for technical answers. A sentence that was said
///     before has none
public record Telling(List<Rating> ratings, List<SentencePart> sentences, Confidence confidence) {
    public Telling {
        ratings = List.copyOf(ratings);
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(confidence);
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("nothing is rated");
        }
    }

    public Optional<Rating> of(Criterion criterion) {
        return ratings.stream().filter(rating -> rating.criterion() == criterion).findFirst();
    }

    /// Whether clarity and structure alone are rated.
    public boolean isOfStructureOnly() {
        return ratings.stream().allMatch(rating -> rating.criterion() == Criterion.STRUCTURE);
    }

    /// The mean of the levels, 0 for all lowest to 1 for all highest.
    public double share() {
        return ratings.stream().mapToDouble(Rating::share).average().orElse(0);
    }
}
