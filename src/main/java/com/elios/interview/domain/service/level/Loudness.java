package com.elios.interview.domain.service.level;

/// How loud a voice arrives.
public enum Loudness {
    TOO_QUIET,
    GOOD,
    TOO_LOUD
}
