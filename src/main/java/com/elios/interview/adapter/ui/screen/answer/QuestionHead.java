package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.question.Question;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The question as it is asked, with its properties as small tags above.
public final class QuestionHead extends VBox {
    public QuestionHead(Messages messages, Question question) {
        super(12);
        getChildren().addAll(tags(messages, question), Texts.question(question.text()));
    }

    public static FlowPane tags(Messages messages, Question question) {
        return new FlowPane(
                8,
                8,
                Chip.neutral(messages.name(question.type())),
                Chip.neutral(messages.name(question.difficulty())),
                Chip.neutral(question.mainSkill()));
    }
}
