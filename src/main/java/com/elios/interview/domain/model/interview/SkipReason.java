package com.elios.interview.domain.model.interview;

/// Why a question was skipped.
public enum SkipReason {
    DO_NOT_KNOW,
    NOT_RELEVANT,
    NO_TIME,
    UNCLEAR,
    NOT_GIVEN
}
