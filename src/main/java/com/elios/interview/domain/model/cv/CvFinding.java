package com.elios.interview.domain.model.cv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something about a CV's text that the person should know before they rely on what was read.
///
/// @param source the line it is about, or null where it is about the whole document
public record CvFinding(Kind kind, @Nullable SourceLine source) {
    public CvFinding {
        Objects.requireNonNull(kind);
    }

    /// What was noticed.
    public enum Kind {
        /// Some pages hold pictures instead of text, so nothing could be read from them.
        PAGES_WITHOUT_TEXT,
        /// The document is longer than we read; the rest was left out.
        TRUNCATED,
        /// Text that a person cannot see: white, tiny or outside the page.
        HIDDEN_TEXT,
        /// A line that reads like an instruction to a machine; it is treated as plain text.
        INSTRUCTION_TO_MACHINE,
        /// Columns may have been read across.
        COLUMNS_MIXED,
        /// Characters could not be decoded.
        UNREADABLE_CHARACTERS,
        /// No dated role was found, so years cannot be derived.
        NO_DATED_ROLES,
        /// No role has dates; the years are those that this line claims.
        YEARS_STATED,
        /// No skill of our taxonomy was found.
        NO_SKILLS,
        /// No e-mail address was found.
        NO_EMAIL
    }
}
