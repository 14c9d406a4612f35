package com.elios.interview.adapter.cli.score;

/// A line of input that cannot be used; never leaves this package.
final class InvalidLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    InvalidLine(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
