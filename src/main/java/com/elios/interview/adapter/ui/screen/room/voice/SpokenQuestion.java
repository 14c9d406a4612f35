package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A question that is only spoken, for who wants it as in an interview. It can be read at any time.
public final class SpokenQuestion extends VBox {
    public SpokenQuestion(SpeakingModel model, Messages messages, Node question) {
        super(8);
        var open =
                Buttons.secondary(
                        Action.of(messages.text("room.voice.read"), model::readQuestion)
                                .shortcut("Shortcut+Q"));
        var closed = new VBox(8, Texts.lead(messages.text("room.voice.onlySpoken")), open);
        getChildren().addAll(question, closed);
        question.visibleProperty().bind(model.readable());
        question.managedProperty().bind(model.readable());
        closed.visibleProperty().bind(model.readable().not());
        closed.managedProperty().bind(model.readable().not());
    }
}
