package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.List;
import java.util.Objects;

/// Whether an answer covers a key point, yes or no.
///
/// @param evidence the parts of the answer that it rests on; empty exactly where it is not covered
public record PointVerdict(KeyPoint keyPoint, boolean covered, List<Span> evidence) {
    public PointVerdict {
        Objects.requireNonNull(keyPoint);
        evidence = List.copyOf(evidence);
        if (covered == evidence.isEmpty()) {
            throw new IllegalArgumentException("what is covered has evidence, and nothing else");
        }
    }
}
