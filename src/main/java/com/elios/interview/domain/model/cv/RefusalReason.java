package com.elios.interview.domain.model.cv;

/// Why a document gave no text.
public enum RefusalReason {
    NOT_FOUND,
    NOT_ACCESSIBLE,
    EMPTY,
    TOO_LARGE,
    /// Neither PDF, DOCX, DOC nor plain text.
    UNSUPPORTED_FORMAT,
    /// A picture, or a PDF whose pages are pictures.
    NO_TEXT,
    ENCRYPTED,
    DAMAGED,
    TOOK_TOO_LONG
}
