package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.hint.Hint;
import javafx.scene.control.Label;

/// A hint in words.
final class HintText {
    private final Messages messages;

    HintText(Messages messages) {
        this.messages = messages;
    }

    Label of(Hint hint) {
        var label = Texts.body(words(hint));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("hint");
        return label;
    }

    private String words(Hint hint) {
        return switch (hint) {
            case Hint.Shape(var type) -> messages.text(shape(type));
            case Hint.Extent(var points, var words) ->
                    messages.text("room.hint.extent", points, words.least(), words.most());
            case Hint.AlsoAbout(var skills) ->
                    messages.text("room.hint.also", String.join(", ", skills));
        };
    }

    private static String shape(QuestionType type) {
        return switch (type) {
            case TECHNICAL -> "room.hint.technical";
            case BEHAVIOURAL -> "room.hint.behavioural";
            case SITUATIONAL -> "room.hint.situational";
        };
    }
}
