package com.elios.interview.domain.model.probing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A follow-up question that was asked.
///
/// @param reply null while it is open
public record FollowUp(Probe probe, Instant askedAt, @Nullable Reply reply) {
    /// No question is followed up more often.
    public static final int MOST = 3;

    public FollowUp {
        Objects.requireNonNull(probe);
        Objects.requireNonNull(askedAt);
    }

    public boolean isOpen() {
        return reply == null;
    }

    public FollowUp replied(Reply given) {
        return new FollowUp(probe, askedAt, Objects.requireNonNull(given));
    }

    /// Whether the evaluation of its answer is still owed.
    public boolean awaitsEvaluation() {
        return reply instanceof Reply.Said(_, _, _, _, var evaluation) && evaluation == null;
    }
}
