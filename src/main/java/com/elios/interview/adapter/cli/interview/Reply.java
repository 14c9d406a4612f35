package com.elios.interview.adapter.cli.interview;

import java.time.Duration;

/// What a person did with a question.
sealed interface Reply {
    /// @param elapsed time spent on the question, earlier sittings included
    record Answered(String text, Duration elapsed) implements Reply {}

    record Skipped(Duration elapsed) implements Reply {}

    /// The person left, or the input ended; what was typed is kept as a draft.
    record Left() implements Reply {}
}
