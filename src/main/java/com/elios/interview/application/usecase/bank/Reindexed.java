package com.elios.interview.application.usecase.bank;

/// How many questions have a vector of the model now.
public record Reindexed(int indexed, int total) {
    /// Whether none is missing; false where it was stopped.
    public boolean complete() {
        return indexed == total;
    }
}
