package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.Objects;

/// One sentence of feedback, in the person's language.
///
/// @param evidence the parts of the answer it rests on; empty only where it names something missing
public record Remark(String text, List<Span> evidence) {
    public Remark {
        Objects.requireNonNull(text);
        evidence = List.copyOf(evidence);
    }
}
