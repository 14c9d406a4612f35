package com.elios.interview.domain.model.evaluation;

/// A part of an answer, in UTF-16 characters as [String#substring(int, int)] counts them.
///
/// @param start first character, from 0
/// @param end one past the last character; greater than start
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
