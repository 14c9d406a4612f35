package com.elios.interview.domain.model.report;

/// Something to do alone, without a computer, that closes a gap of a story or of a plan.
public enum Exercise {
    // Parts of a story.
    OUTCOME_WITH_A_FIGURE,
    LESSON_IN_A_SENTENCE,
    WHAT_WAS_AT_STAKE,
    TELL_IT_WITH_I,
    SET_THE_SCENE,

    // Steps of a plan.
    MAKE_IT_LAST,
    WHAT_TO_LEAVE_ALONE,
    FACTS_FIRST,
    WHO_AND_WHEN,
    STEPS_IN_ORDER
}
