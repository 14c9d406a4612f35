package com.elios.interview.domain.model.evaluation;

/// A part that a told experience should have.
public enum StoryPart {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    LEARNING
}
