package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/// How sure the wording of an answer is.
///
/// @param hedges wording that takes back what is said ('I guess', 'maybe')
/// @param certain wording that vouches for it ('definitely', 'I am sure')
public record Confidence(List<Span> hedges, List<Span> certain) {
    public static final Confidence NONE = new Confidence(List.of(), List.of());

    public Confidence {
        hedges = List.copyOf(hedges);
        certain = List.copyOf(certain);
    }

    /// The share of words of certainty among both, 0 to 1; empty where neither occurs: plain
    /// wording is neither sure nor unsure.
    public OptionalDouble value() {
        int both = hedges.size() + certain.size();
        return both == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) certain.size() / both);
    }
}
