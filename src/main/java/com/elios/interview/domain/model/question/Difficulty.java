package com.elios.interview.domain.model.question;

/// How demanding a question is, easiest first.
public enum Difficulty {
    EASY(1),
    MEDIUM(2),
    HARD(3);

    private final int level;

    Difficulty(int level) {
        this.level = level;
    }

    /// 1 for the easiest to 3 for the hardest, so that differences can be measured.
    public int level() {
        return level;
    }
}
