package com.elios.interview.domain.model.interview;

/// PREPARING → READY → IN_PROGRESS → COMPLETED, or CANCELLED from any but COMPLETED.
public enum InterviewState {
    PREPARING,
    READY,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /// Whether nothing can follow.
    public boolean ended() {
        return this == COMPLETED || this == CANCELLED;
    }
}
