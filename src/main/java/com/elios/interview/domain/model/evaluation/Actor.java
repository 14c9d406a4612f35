package com.elios.interview.domain.model.evaluation;

/// Who acts in a sentence.
public enum Actor {
    SELF,
    GROUP,
    /// Both 'I' and 'we' act.
    SELF_AND_GROUP,
    NOBODY;

    public boolean isSelf() {
        return this == SELF || this == SELF_AND_GROUP;
    }
}
