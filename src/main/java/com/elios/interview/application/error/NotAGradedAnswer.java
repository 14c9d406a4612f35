package com.elios.interview.application.error;

import java.util.List;

/// A line of a file of graded answers cannot be used.
public final class NotAGradedAnswer extends CoachException {
    private static final long serialVersionUID = 1L;

    /// @param line counted from 1
    public NotAGradedAnswer(String file, int line, Throwable cause) {
        super(
                "GRADE-3",
                file + ", line " + line + ": no graded answer",
                List.of(file, String.valueOf(line)),
                cause);
    }
}
