package com.elios.interview.domain.service.scoring.text;

/// A word of a plain text.
///
/// @param text lower-case
/// @param stem what its inflected forms share
/// @param start place in the plain text
/// @param end one past its last character
/// @param weight how much it says: 0 for a word of grammar, 1 for a word of content
public record Word(String text, String stem, int start, int end, double weight) {
    public boolean isContent() {
        return weight > 0;
    }
}
