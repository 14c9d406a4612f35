package com.elios.interview.testing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;

/// What a person sees in a part of the window that is not in a scene.
public final class Seen {
    private final Parent part;

    public Seen(Parent part) {
        this.part = part;
    }

    /// Of labels and buttons, in order.
    public List<String> texts() {
        return all(part)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    public Button button(String text) {
        return all(part)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " in " + texts()));
    }

    /// What takes the focus and whose name for screen readers begins so.
    public Node focusable(String name) {
        return all(part)
                .filter(Node::isFocusTraversable)
                .filter(node -> Objects.toString(node.getAccessibleText(), "").startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to focus named " + name));
    }

    /// Opens what its heading names.
    public void open(String heading) {
        all(part)
                .filter(ToggleButton.class::isInstance)
                .filter(node -> heading.equals(node.getAccessibleText()))
                .findFirst()
                .map(ToggleButton.class::cast)
                .orElseThrow(() -> new AssertionError("no heading " + heading))
                .setSelected(true);
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Seen::all))
                : Stream.of(node);
    }
}
