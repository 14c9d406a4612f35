package com.elios.interview.adapter.cv.document.pdf;

/// A character on a page, in points from the page's upper left corner, turned upright.
///
/// @param baseline grows downwards
/// @param size of the font
/// @param turn of the text on the page: 0, 90, 180 or 270 degrees
record Glyph(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        int turn,
        Visibility visibility) {

    /// Whether a person can see a character.
    enum Visibility {
        SHOWN,
        /// Neither filled nor stroked, as the text layer of a scanned page is.
        UNPAINTED,
        /// White on white, tiny, transparent or outside the page.
        UNSEEN
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
