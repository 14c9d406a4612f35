package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.answer.WritingDirection;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What was understood beside what was submitted.
final class Understood extends StackPane {
    private static final double STACK_BELOW_EM = 44;

    private final Messages messages;

    Understood(Messages messages, SpokenPart part) {
        this.messages = messages;
        getChildren()
                .add(
                        new Columns(STACK_BELOW_EM, 1, 1)
                                .with(
                                        text(
                                                "delivery.understood.raw",
                                                part.speech().transcript().text()),
                                        text("delivery.understood.submitted", part.text())));
    }

    private Node text(String key, String words) {
        var flow = new TextFlow();
        flow.getStyleClass().add("delivery-flow");
        flow.setNodeOrientation(WritingDirection.of(words));
        for (var piece : WritingDirection.pieces(words)) {
            var text = new Text(piece);
            text.getStyleClass().addAll(StyleClass.BODY, "delivery-words");
            flow.getChildren().add(text);
        }
        return new VBox(4, Texts.single(messages.text(key), StyleClass.SECONDARY), flow);
    }
}
