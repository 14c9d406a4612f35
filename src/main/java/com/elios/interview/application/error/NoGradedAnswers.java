package com.elios.interview.application.error;

import java.util.List;

/// A folder holds no answers that people have graded.
public final class NoGradedAnswers extends CoachException {
    private static final long serialVersionUID = 1L;

    public NoGradedAnswers(String folder) {
        super("GRADE-2", "no graded answers in " + folder, List.of(folder), null);
    }
}
