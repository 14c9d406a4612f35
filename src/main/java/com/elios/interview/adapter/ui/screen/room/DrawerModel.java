package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.service.hint.Hint;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The drawer beside the answer: whether it is open, the person's notes, and the hints that were
/// asked for so far. An exam has no hints, and a follow-up
/// question is one.
final class DrawerModel {
    private final StringProperty notes;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hinting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper hintsLeft = new ReadOnlyIntegerWrapper();
    private final ObservableList<Hint> hints = FXCollections.observableArrayList();
    private final ObservableList<Hint> shown = FXCollections.unmodifiableObservableList(hints);
    private final Deque<Hint> waiting = new ArrayDeque<>();

    DrawerModel(StringProperty notes) {
        this.notes = notes;
    }

    StringProperty notes() {
        return notes;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Whether there are hints at all.
    ReadOnlyBooleanProperty hinting() {
        return hinting.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty hintsLeft() {
        return hintsLeft.getReadOnlyProperty();
    }

    ObservableList<Hint> hints() {
        return shown;
    }

    /// Makes ready for a question. The drawer stays as it is; it opens where there are notes
    /// already, so that who comes back finds them.
    void begin(NextQuestion.Asked ask) {
        hints.clear();
        waiting.clear();
        hinting.set(
                ask.interview().mode() == InterviewMode.PRACTICE
                        && ask instanceof NextQuestion.Ask);
        if (hinting.get()) {
            waiting.addAll(Hint.of(ask.question()));
        }
        hintsLeft.set(waiting.size());
        if (!ask.draft().notes().isBlank()) {
            open.set(true);
        }
    }

    void toggle() {
        open.set(!open.get());
    }

    void close() {
        open.set(false);
    }

    void nextHint() {
        if (!waiting.isEmpty()) {
            hints.add(waiting.removeFirst());
            hintsLeft.set(waiting.size());
        }
    }
}
