package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.screen.answer.WritingDirection;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A place to write in. The Tab key leads on, it is no part of a text; the writing runs from the
/// side on which the text's own language begins. Lines of right-to-left text are not wrapped, see
/// [WritingDirection].
final class WritingArea extends TextArea {
    /// @param name for screen readers
    WritingArea(String name, String prompt) {
        setAccessibleText(name);
        setPromptText(prompt);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leadOn);
        textProperty().subscribe(this::follow);
    }

    /// At once, or as soon as it is on screen: a scroll pane takes up its content only when it is
    /// first laid out. What is written next follows what is there.
    void takeFocus() {
        end();
        if (getScene() != null) {
            requestFocus();
            return;
        }
        sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                if (getScene() != null) {
                                    scene.removeListener(this);
                                    requestFocus();
                                }
                            }
                        });
    }

    private void follow(String text) {
        setNodeOrientation(WritingDirection.of(text));
        setWrapText(!WritingDirection.mixed(text));
    }

    private void leadOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            var _ =
                    requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
        }
    }
}
