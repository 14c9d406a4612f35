package com.elios.interview.domain.service.scoring.story;

/// A part that a told experience should have.
public enum StoryPart {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    LEARNING
}
