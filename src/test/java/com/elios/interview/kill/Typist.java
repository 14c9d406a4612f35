package com.elios.interview.kill;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Goes into an interview and types a character a pulse; see [TypingApp] for what it prints.
final class Typist extends AnimationTimer {
    private final int submitAfter;
    private Step step = Step.ENTERING;
    private int typed;

    /// @param submitAfter characters; 0 for never
    Typist(int submitAfter) {
        this.submitAfter = submitAfter;
    }

    private enum Step {
        ENTERING,
        TYPING,
        WAITING,
        DONE
    }

    @Override
    public void handle(long now) {
        switch (step) {
            case ENTERING -> editor().ifPresentOrElse(this::begin, this::enter);
            case TYPING -> editor().ifPresent(this::type);
            case WAITING -> {
                if (Stream.of("Next question", "See your report", "Answer the follow-up")
                        .anyMatch(text -> button(text).isPresent())) {
                    step = Step.DONE;
                    System.out.println("FEEDBACK");
                }
            }
            case DONE -> stop();
        }
    }

    /// From the first screen, or from the report of an interview that is used up.
    private void enter() {
        button("Continue")
                .or(() -> button("Practise now"))
                .or(() -> button("Practise again"))
                .ifPresent(Button::fire);
    }

    private void begin(TextArea editor) {
        step = Step.TYPING;
        System.out.println(
                "QUESTION " + ((Labeled) find(Typist::isQuestion).orElseThrow()).getText());
        System.out.println("TEXT " + editor.getText());
        System.out.println("FOUND " + editor.getLength());
    }

    private void type(TextArea editor) {
        if (submitAfter > 0 && typed == submitAfter) {
            step = Step.WAITING;
            Event.fireEvent(editor, key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, true));
            System.out.println("SUBMITTED " + System.currentTimeMillis());
            return;
        }
        var character = String.valueOf(Script.at(editor.getLength()));
        Event.fireEvent(editor, key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false));
        typed++;
        System.out.println("TYPED " + editor.getLength() + " " + System.currentTimeMillis());
    }

    private static KeyEvent key(
            EventType<KeyEvent> type, String text, KeyCode code, boolean control) {
        return new KeyEvent(type, text, "", code, false, control, false, false);
    }

    private static Optional<TextArea> editor() {
        return find(node -> node instanceof TextArea area && area.isEditable())
                .map(TextArea.class::cast);
    }

    private static Optional<Button> button(String text) {
        return find(node ->
                        node instanceof Button button
                                && text.equals(button.getText())
                                && !button.isDisabled())
                .map(Button.class::cast);
    }

    private static boolean isQuestion(Node node) {
        return node instanceof Labeled && node.getStyleClass().contains("question");
    }

    private static Optional<Node> find(Predicate<Node> wanted) {
        var open = new ArrayDeque<Node>();
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .forEach(scene -> open.add(scene.getRoot()));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (wanted.test(node)) {
                return Optional.of(node);
            }
            if (node instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return Optional.empty();
    }
}
