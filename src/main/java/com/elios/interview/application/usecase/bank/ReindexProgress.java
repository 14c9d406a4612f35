package com.elios.interview.application.usecase.bank;

/// Hears how far the making of vectors is.
@FunctionalInterface
public interface ReindexProgress {
    /// @param indexed how many questions have a vector, those from before included
    void reached(int indexed, int total);
}
