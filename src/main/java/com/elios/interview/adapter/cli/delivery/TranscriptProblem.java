package com.elios.interview.adapter.cli.delivery;

/// What is wrong with a file of what was said.
public enum TranscriptProblem {
    TRANSCRIPT_UNREADABLE,
    TRANSCRIPT_TOO_LARGE,
    TRANSCRIPT_NOT_UTF8,
    TRANSCRIPT_NOT_UNDERSTOOD
}
