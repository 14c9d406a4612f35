package com.elios.interview.domain.model.interview;

/// When feedback is shown.
public enum InterviewMode {
    /// After each answer.
    PRACTICE,
    /// At the end.
    EXAM
}
