package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Span;
import java.util.List;
import java.util.Objects;

/// One thing that stands in the way of following an answer.
///
/// @param where the sentences; empty where the answer as a whole is meant
public record Flaw(Kind kind, List<Span> where) {
    public Flaw {
        Objects.requireNonNull(kind);
        where = List.copyOf(where);
    }

    public enum Kind {
        /// Sentences that run on.
        RUN_ON,
        /// Sentences that are long throughout.
        LONG_THROUGHOUT,
        /// Scraps that are no sentences.
        FRAGMENTS,
        /// Nothing links the sentences.
        UNLINKED,
        /// Too much without a new paragraph.
        ONE_BLOCK,
        /// A told experience begins with acts, or a plan with its end.
        BEGINNING_MISSING,
        /// A told experience ends with acts, its outcome stands before them.
        END_BEFORE_ACTS,
        /// Fewer sentences than an experience or a plan needs.
        TOO_FEW
    }
}
