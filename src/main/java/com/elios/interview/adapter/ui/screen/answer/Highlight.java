package com.elios.interview.adapter.ui.screen.answer;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
}
