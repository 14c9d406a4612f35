package com.elios.interview.adapter.cli.delivery;

/// A file of what was said that cannot be used; never leaves this package.
final class UnusableTranscript extends Exception {
    private static final long serialVersionUID = 1L;

    private final TranscriptProblem problem;

    UnusableTranscript(TranscriptProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    TranscriptProblem problem() {
        return problem;
    }
}
