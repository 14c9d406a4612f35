package com.elios.interview.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Goes into an interview, and tells what changes on screen, pulse by pulse, each with the time in
/// milliseconds: `QUESTION`, `VOICE` (the button beside the question), `MICROPHONE` (the button
/// below the answer), `SHOWN` (any other words in the room), `METER` (first time that the level
/// moves), `TEXT` (the answer), `FEEDBACK` with all that is on that page, and from then on `PAGE`,
/// until the next question.
final class Onlooker extends AnimationTimer {
    private static final List<String> AFTER =
            List.of("Next question", "See your report", "Answer the follow-up");

    private static final String TYPE = "TYPE ";

    private String question = "";
    private String voice = "";
    private String microphone = "";
    private String shown = "";
    private String text = "";
    private boolean metered;
    private String page = "";
    private boolean done;

    @Override
    public void handle(long now) {
        done &= editor().isEmpty();
        if (done) {
            page = changed("PAGE", page, words());
        } else if (AFTER.stream().anyMatch(name -> button(name).isPresent())) {
            done = true;
            tell("FEEDBACK", words());
        } else if (editor().isPresent()) {
            look();
        } else {
            button("Continue").or(() -> button("Practise now")).ifPresent(Button::fire);
        }
    }

    void obey(String order) {
        if (order.startsWith(TYPE)) {
            editor().ifPresent(area -> area.appendText(order.substring(TYPE.length())));
        } else {
            press(order);
        }
    }

    private void press(String order) {
        var name =
                switch (order) {
                    case "SPEAK" -> "Speak";
                    case "STOP" -> "Stop speaking";
                    case "SUBMIT" -> "Submit answer";
                    default -> order;
                };
        var button = button(name);
        tell(button.isPresent() ? "PRESSED" : "MISSING", name);
        button.ifPresent(Button::fire);
    }

    private void look() {
        question = changed("QUESTION", question, question());
        voice = changed("VOICE", voice, named("Hear the question", "Stop the voice"));
        microphone = changed("MICROPHONE", microphone, named("Speak", "Stop speaking"));
        text = changed("TEXT", text, editor().map(TextArea::getText).orElse(""));
        shown = changed("SHOWN", shown, words());
        if (!metered && level() > 0) {
            metered = true;
            tell("METER", "");
        }
    }

    private static String changed(String what, String before, String now) {
        if (!before.equals(now)) {
            tell(what, now);
        }
        return now;
    }

    private static void tell(String what, String text) {
        System.out.println(what + " " + System.currentTimeMillis() + " " + text.replace('\n', ' '));
    }

    private static String question() {
        return find(node -> node.getStyleClass().contains("question"))
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    /// The name of the button that is there, as a screen reader says it.
    private static String named(String... names) {
        return find(node ->
                        node instanceof Button && List.of(names).contains(node.getAccessibleText()))
                .map(Node::getAccessibleText)
                .orElse("");
    }

    private static double level() {
        return find(node -> node.getStyleClass().contains("level"))
                .map(node -> ((Region) node).getWidth())
                .orElse(0.0);
    }

    private static String words() {
        List<String> words = new ArrayList<>();
        find(
                node -> {
                    if (node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isBlank()) {
                        words.add(labeled.getText());
                    }
                    return false;
                });
        // The clock is no news.
        words.removeIf(word -> word.matches("\\d+:\\d\\d"));
        return String.join(" | ", words);
    }

    private static Optional<TextArea> editor() {
        return find(node -> node instanceof TextArea area && area.isEditable())
                .map(TextArea.class::cast);
    }

    private static Optional<Button> button(String name) {
        return find(node ->
                        node instanceof Button button
                                && name.equals(button.getText())
                                && !button.isDisabled())
                .map(Button.class::cast);
    }

    private static Optional<Node> find(Predicate<Node> wanted) {
        var open = new ArrayDeque<Node>();
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .forEach(scene -> open.add(scene.getRoot()));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (node.isVisible() && wanted.test(node)) {
                return Optional.of(node);
            }
            if (node instanceof Parent parent && node.isVisible()) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return Optional.empty();
    }
}
