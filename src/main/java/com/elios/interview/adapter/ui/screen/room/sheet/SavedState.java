package com.elios.interview.adapter.ui.screen.room.sheet;

/// How safe what was typed is.
public enum SavedState {
    NOTHING_YET,
    SAVED,
    NOT_SAVED
}
