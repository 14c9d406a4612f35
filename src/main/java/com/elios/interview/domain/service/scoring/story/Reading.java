package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.service.scoring.measure.Found;

/// A way to read an answer whose worth lies less in the reference's words than in what it does:
/// tells an experience, or says what one would do.
public sealed interface Reading permits Story, Steps {
    /// 0 to 1, how far the answer is about the question: 0 is another subject.
    double onTopic();

    /// The most that such an answer can earn at its distance from the question, 0 to 1.
    double most();

    /// The same finding, with the evidence that this reading adds.
    Found find(Found literal);

    /// The share of the full score, 0 to 1.
    ///
    /// @param completeness covered share of the points, 0 to 1
    /// @param literal what the answer is worth by the reference's words and meaning, 0 to 1
    double share(double completeness, double literal);
}
