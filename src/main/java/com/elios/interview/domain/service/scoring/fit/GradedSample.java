package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.service.scoring.measure.Measured;

/// A graded answer, measured.
public record GradedSample(GradedAnswer graded, Measured measured) {
    /// Answers to one question are held out together.
    String group() {
        return graded.set() + '\n' + graded.question();
    }
}
