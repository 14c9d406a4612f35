package com.elios.interview.domain.model.question;

/// How demanding a question is, easiest first.
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
