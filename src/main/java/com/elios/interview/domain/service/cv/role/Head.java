package com.elios.interview.domain.service.cv.role;

/// The lines of one role's head, by index, and where its dates stand.
///
/// @param to the last line, itself included
record Head(int from, int to, int dateLine) {
    /// The most lines that a head has.
    static final int LINES = 3;
}
