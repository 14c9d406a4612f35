package com.elios.interview.domain.model.probing;

/// Why no further follow-up question is asked; told to the person.
public enum StopReason {
    NOTHING_MISSING,
    THREE_ASKED,
    /// One easier question is all that is asked of someone who does not know.
    ONE_EASIER_ASKED,
    ADDED_NOTHING,
    /// The person went on.
    WENT_ON,
    TIME_IS_UP,
    /// Any question about what is open would give it away or be of no use.
    NONE_WITHOUT_GIVING_AWAY
}
