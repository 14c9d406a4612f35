package com.elios.interview.domain.port;

import com.elios.interview.domain.model.grading.GradedAnswer;
import java.nio.file.Path;
import java.util.List;

/// Answers that people have graded, from a folder that is not part of the product.
public interface GradedAnswerSource {
    /// Fails with a `CoachException` that says so where there is no such folder or a line of a file
    /// cannot be used.
    ///
    /// @return the answers of every set that is there, sets in the order of their names; empty
    ///     where there is none; submissions without an answer are left out
    List<GradedAnswer> read(Path folder);
}
