package com.elios.interview.adapter.llm.role;

import com.elios.interview.domain.model.cv.DocumentText;

/// A CV as it is given to a language model.
final class CvText {
    /// A CV of ten full pages; what is longer is cut off, as nobody reads it either.
    private static final int LONGEST = 30_000;

    private CvText() {}

    static String of(DocumentText text) {
        var whole = String.join("\n", text.lines());
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }
}
