package com.elios.interview.domain.model.interview;

/// What a draft is going to answer.
///
/// @param index the question's place in the interview, from 0
/// @param followUp 0 for the question itself, 1 for the first follow-up question after it, and on
public record DraftPlace(int index, int followUp) {
    public DraftPlace {
        if (index < 0 || followUp < 0) {
            throw new IllegalArgumentException("no such place: " + index + ", " + followUp);
        }
    }

    public static DraftPlace ofQuestion(int index) {
        return new DraftPlace(index, 0);
    }
}
