package com.elios.interview.domain.model.interview;

/// PREPARING → READY → IN_PROGRESS → COMPLETED, or CANCELLED from any but COMPLETED. What was
/// cancelled after its start can be taken back to IN_PROGRESS.
public enum InterviewState {
    PREPARING,
    READY,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
