package com.elios.interview.adapter.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Goes through all that a person can see.
final class Walk {
    private Walk() {}

    static List<Node> visible(Parent root) {
        var found = new ArrayList<Node>();
        collect(root, found);
        return found;
    }

    /// Nodes that take the focus and that a screen reader could not name.
    static List<String> nameless(Parent root) {
        var nodes = visible(root);
        var labelled =
                nodes.stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getLabelFor())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return nodes.stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !labelled.contains(node) && name(node).isBlank())
                .map(Node::toString)
                .toList();
    }

    /// Texts of which a part is cut off.
    static List<String> cut(Parent root) {
        return visible(root).stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Walk::isCut)
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isCut(Labeled labeled) {
        var text = labeled.getText();
        if (text == null
                || text.isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        var shown =
                labeled.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof Text && !(node instanceof FontIcon))
                        .map(node -> ((Text) node).getText())
                        .findFirst();
        return shown.isPresent() && !shown.get().equals(text);
    }

    private static String name(Node node) {
        var texts =
                Stream.of(
                        node.getAccessibleText(),
                        node instanceof Labeled labeled ? labeled.getText() : null);
        return texts.filter(Objects::nonNull).collect(Collectors.joining());
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
