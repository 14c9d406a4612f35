package com.elios.interview.story;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.elios.interview.adapter.ui.app.RealWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Someone at the window: sees what is on screen, clicks and types.
final class Person {
    private static final int PATIENCE_SECONDS = 40;
    private static final int ONE_LOOK_MILLIS = 10_000;

    private final FxRobot robot;
    private final Stage stage;

    Person(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    RealWindow open(Path data) {
        return look(() -> new RealWindow(stage, data));
    }

    void close(RealWindow window) {
        robot.interact(window::close);
    }

    /// Waits until some text on screen contains the words.
    void see(String words) {
        awaiting(
                "see ‘" + words + "’",
                () -> texts().stream().anyMatch(text -> text.contains(words)));
    }

    /// All that can be read, in order.
    List<String> texts() {
        return look(
                () ->
                        visible()
                                .flatMap(
                                        node ->
                                                switch (node) {
                                                    case Labeled labeled ->
                                                            Stream.ofNullable(labeled.getText());
                                                    case TextInputControl input ->
                                                            Stream.ofNullable(input.getText());
                                                    case Text text
                                                            when !(text.getParent()
                                                                    instanceof Labeled) ->
                                                            Stream.of(text.getText());
                                                    default -> Stream.<String>empty();
                                                })
                                .toList());
    }

    /// What stands in the fields of a name.
    List<String> fields(String name) {
        return look(
                () ->
                        visible()
                                .filter(TextInputControl.class::isInstance)
                                .filter(node -> name.equals(node.getAccessibleText()))
                                .map(node -> ((TextInputControl) node).getText())
                                .toList());
    }

    /// The names that screen readers say for what is no text itself, such as a score.
    List<String> names() {
        return look(
                () ->
                        visible()
                                .flatMap(node -> Stream.ofNullable(node.getAccessibleText()))
                                .toList());
    }

    /// Clicks on the button with the text or the name, once it is there and can be pressed.
    void press(String text) {
        click(
                "press ‘" + text + "’",
                node ->
                        node instanceof ButtonBase button
                                && !button.isDisabled()
                                && (text.equals(button.getText())
                                        || text.equals(button.getAccessibleText())));
    }

    /// Chooses from the menu that is open.
    void choose(String item) {
        robot.clickOn(item);
    }

    /// Puts other words into the field.
    void correct(String field, String words) {
        click(
                "find the field " + field,
                node -> node instanceof TextInputControl && field.equals(node.getAccessibleText()));
        hold(KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
    }

    /// Writes into the answer of the present question.
    void answer(String words) {
        var editor = awaited("find the editor", Person::isEditor);
        robot.clickOn(editor);
        robot.write(words);
    }

    String question() {
        var label =
                awaited(
                        "read the question",
                        node ->
                                node instanceof Labeled
                                        && node.getStyleClass().contains("question"));
        return look(((Labeled) label)::getText);
    }

    String answer() {
        return look(((TextArea) awaited("find the editor", Person::isEditor))::getText);
    }

    void type(String words) {
        robot.write(words);
    }

    void key(KeyCode key) {
        robot.press(key).release(key);
    }

    void hold(KeyCode held, KeyCode key) {
        robot.press(held).press(key).release(key).release(held);
    }

    /// Goes on with Tab until the focus is on the control with the text.
    void tabTo(String text) {
        for (int i = 0; i < 40; i++) {
            var owner = look(() -> Optional.ofNullable(stage.getScene().getFocusOwner()));
            if (owner.isPresent() && owner.get() instanceof Labeled l && text.equals(l.getText())) {
                return;
            }
            key(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + text);
    }

    void awaitAnswerFocus() {
        awaiting("write at once", () -> stage.getScene().getFocusOwner() instanceof TextArea);
    }

    private static boolean isEditor(Node node) {
        return node instanceof TextArea area && area.isEditable();
    }

    private void click(String what, Predicate<Node> wanted) {
        var node = awaited(what, wanted);
        robot.interact(() -> reveal(node));
        robot.clickOn(node);
    }

    private Node awaited(String what, Predicate<Node> wanted) {
        awaiting(what, () -> visible().anyMatch(wanted));
        return look(() -> visible().filter(wanted).findFirst().orElseThrow());
    }

    private void awaiting(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, SECONDS, () -> look(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("Could not " + what + "; on screen: " + texts(), late);
        }
    }

    private static <T> T look(Callable<T> at) {
        return WaitForAsyncUtils.waitForAsyncFx(ONE_LOOK_MILLIS, at);
    }

    private Stream<Node> visible() {
        var found = new ArrayList<Node>();
        collect(stage.getScene().getRoot(), found);
        return found.stream();
    }

    private static void collect(Node node, List<Node> found) {
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
            }
        }
    }

    /// Scrolls as far as needed.
    private static void reveal(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside =
                        pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double space =
                        pane.getContent().getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight();
                if (space > 0) {
                    double top = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(Math.clamp(top / space, 0, 1));
                    pane.layout();
                }
            }
        }
    }
}
