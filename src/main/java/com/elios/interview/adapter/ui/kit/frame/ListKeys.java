package com.elios.interview.adapter.ui.kit.frame;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys in lists that only show something.
public final class ListKeys {
    private ListKeys() {}

    /// A list keeps Escape for itself, to end an edit; where nothing is edited, Escape goes on to
    /// the screen.
    public static void letEscapeThrough(ListView<?> list) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && list.getParent() != null) {
                        event.consume();
                        Event.fireEvent(list.getParent(), event.copyFor(list, list.getParent()));
                    }
                });
    }
}
