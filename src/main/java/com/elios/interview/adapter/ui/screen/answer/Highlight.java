package com.elios.interview.adapter.ui.screen.answer;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/// Which key points the person points at, in the answer or in the list.
public final class Highlight {
    private final ReadOnlyObjectWrapper<List<Integer>> keyPoints =
            new ReadOnlyObjectWrapper<>(List.of());

    /// Places of the key points; empty for none.
    ReadOnlyObjectProperty<List<Integer>> keyPoints() {
        return keyPoints.getReadOnlyProperty();
    }

    void show(List<Integer> places) {
        keyPoints.set(List.copyOf(places));
    }

    void clear() {
        keyPoints.set(List.of());
    }

    /// Shows a place for as long as a row is pointed at or has the focus.
    public void follow(Node row, int place) {
        row.hoverProperty().subscribe(on -> show(on, place));
        row.focusedProperty().subscribe(on -> show(on, place));
    }

    private void show(boolean on, int place) {
        if (on) {
            show(List.of(place));
        } else {
            clear();
        }
    }
}
