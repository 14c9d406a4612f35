package com.elios.interview.domain.model.report;

/// Where the gaps of a question come from.
public enum GapOrigin {
    /// The first answer was scored and left them open.
    LEFT_BY_THE_ANSWER,
    /// The answer could not be scored, so nothing is known to be covered.
    ANSWER_NOT_SCORED,
    /// The question was skipped.
    QUESTION_SKIPPED
}
