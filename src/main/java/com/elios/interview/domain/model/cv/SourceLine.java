package com.elios.interview.domain.model.cv;

import java.util.Objects;

/// The line of a document that a fact rests on.
///
/// @param number counted from 1 in the text as it was read
/// @param text the line itself
public record SourceLine(int number, String text) {
    public SourceLine {
        Objects.requireNonNull(text);
        if (number < 1) {
            throw new IllegalArgumentException("lines are counted from 1: " + number);
        }
    }
}
