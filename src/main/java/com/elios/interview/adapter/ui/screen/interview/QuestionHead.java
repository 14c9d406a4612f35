package com.elios.interview.adapter.ui.screen.interview;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.question.Question;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question with its properties as small tags above.
public final class QuestionHead extends VBox {
    private QuestionHead(Messages messages, Question question, Label text, double gap) {
        super(gap, tags(messages, question), text);
    }

    /// As it is asked.
    public static QuestionHead asked(Messages messages, Question question) {
        return new QuestionHead(messages, question, Texts.question(question.text()), 12);
    }

    /// Where it is known already, above what matters more.
    public static QuestionHead compact(Messages messages, Question question) {
        return new QuestionHead(messages, question, Texts.section(question.text()), 8);
    }

    private static FlowPane tags(Messages messages, Question question) {
        return new FlowPane(
                8,
                8,
                Chip.neutral(messages.name(question.type())),
                Chip.neutral(messages.name(question.difficulty())),
                Chip.neutral(question.mainSkill()));
    }
}
