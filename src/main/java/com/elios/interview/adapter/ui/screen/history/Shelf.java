package com.elios.interview.adapter.ui.screen.history;

/// Which interviews are listed.
enum Shelf {
    KEPT,
    DISCARDED
}
