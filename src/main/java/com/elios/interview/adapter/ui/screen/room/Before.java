package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Reply;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A follow-up question with what was asked and said before it.
final class Before {
    private Before() {}

    static Node asked(Messages messages, NextQuestion.AskMore more) {
        var tag = new FlowPane(8, 8, Chip.neutral(messages.text("room.more")));
        return new VBox(12, tag, Texts.question(more.followUp().probe().text()));
    }

    static Node of(Messages messages, NextQuestion.AskMore more) {
        var card = new Card(said(more.question().text(), answer(more)));
        more.answer().followUps().stream()
                .filter(followUp -> !followUp.isOpen())
                .forEach(followUp -> card.getChildren().add(said(followUp)));
        return card;
    }

    private static Node said(FollowUp followUp) {
        var reply = followUp.reply() instanceof Reply.Said said ? said.text() : "";
        return said(followUp.probe().text(), reply);
    }

    private static Node said(String question, String answer) {
        return new VBox(4, Texts.secondary(question), Texts.body(answer));
    }

    private static String answer(NextQuestion.AskMore more) {
        return more.answer().content() instanceof AnswerContent.Said said ? said.text() : "";
    }
}
