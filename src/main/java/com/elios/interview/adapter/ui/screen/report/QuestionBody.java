package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.answer.AnswerCard;
import com.elios.interview.adapter.ui.screen.answer.Findings;
import com.elios.interview.adapter.ui.screen.answer.FollowUpCard;
import com.elios.interview.adapter.ui.screen.answer.Highlight;
import com.elios.interview.adapter.ui.screen.answer.NotScoredText;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.screen.delivery.DeliveryCard;
import com.elios.interview.application.interviewing.QuestionResult;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What is inside an opened row: the answer with its evidence, what to say next time, and the
/// model answer.
final class QuestionBody {
    private static final double STACK_BELOW_EM = 50;

    private final Messages messages;
    private final Findings findings;
    private final DeliveryCard delivery;

    QuestionBody(Messages messages, DeliveryCard delivery) {
        this.messages = messages;
        this.delivery = delivery;
        findings = new Findings(messages);
    }

    Node of(QuestionResult result, Outcome outcome) {
        var highlight = new Highlight();
        var answer =
                new VBox(
                        8,
                        Texts.card(messages.text("feedback.answer")),
                        AnswerCard.body(messages, outcome, highlight));
        var body = new VBox(24);
        body.setPadding(new Insets(8, 0, 8, 0));
        switch (outcome) {
            case Outcome.Scored(var said, var evaluation) -> {
                body.getChildren()
                        .add(
                                new Columns(STACK_BELOW_EM, 3, 2)
                                        .with(
                                                answer,
                                                findings.keyPoints(
                                                        evaluation.keyPoints(), highlight)));
                if (!evaluation.improvements().isEmpty()) {
                    body.getChildren().add(findings.improvements(evaluation.improvements()));
                }
                findings.telling(said, evaluation).ifPresent(body.getChildren()::add);
            }
            case Outcome.NotScored(_, var reason) ->
                    body.getChildren()
                            .addAll(
                                    answer,
                                    Texts.body(messages.name(reason)),
                                    Texts.body(messages.text(NotScoredText.remedy(reason))));
            case Outcome.NotEvaluated _, Outcome.Skipped _ -> body.getChildren().add(answer);
        }
        body.getChildren().addAll(delivery.of(result.answer()));
        new FollowUpCard(messages).of(result).ifPresent(body.getChildren()::add);
        body.getChildren()
                .add(
                        new VBox(
                                8,
                                Texts.card(messages.text("feedback.modelAnswer")),
                                Texts.body(result.question().referenceAnswer())));
        return body;
    }
}
