package com.elios.interview.domain.model.probing;

/// What a follow-up question is for.
public enum Aim {
    /// To hear about a key point or a part of the story that the answer left open.
    GAP,
    /// To find something that a person can say who does not know the answer.
    EASIER,
    /// To come back to what was asked.
    LEAD_BACK
}
