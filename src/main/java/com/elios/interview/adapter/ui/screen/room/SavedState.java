package com.elios.interview.adapter.ui.screen.room;

/// How safe what was typed is.
enum SavedState {
    NOTHING_YET,
    SAVED,
    NOT_SAVED
}
