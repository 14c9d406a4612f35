package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// The answer as it was given; where it was scored, with its evidence.
public final class AnswerCard {
    private AnswerCard() {}

    public static Card of(Messages messages, Outcome outcome, Highlight highlight) {
        return new Card(
                Texts.card(messages.text("feedback.answer")), body(messages, outcome, highlight));
    }

    public static Node body(Messages messages, Outcome outcome, Highlight highlight) {
        return switch (outcome) {
            case Outcome.Scored(var answer, var evaluation) ->
                    withEvidence(messages, answer, evaluation.keyPoints(), highlight);
            case Outcome.NotScored(var answer, _) -> plain(messages, answer);
            case Outcome.NotEvaluated(var answer) -> plain(messages, answer);
            case Outcome.Skipped(var reason) ->
                    Texts.body(messages.text("feedback.skipped.why", messages.name(reason)));
        };
    }

    private static Node withEvidence(
            Messages messages,
            String answer,
            List<KeyPointCoverage> keyPoints,
            Highlight highlight) {
        boolean any = keyPoints.stream().anyMatch(point -> !point.evidence().isEmpty());
        var note = messages.text(any ? "feedback.evidence.hint" : "feedback.evidence.none");
        var line = Texts.secondary(note);
        line.getStyleClass().add("evidence-note");
        highlight
                .keyPoints()
                .subscribe(
                        points ->
                                line.setText(
                                        points.isEmpty()
                                                ? note
                                                : messages.text(
                                                        "feedback.evidence.shows",
                                                        points.getFirst() + 1,
                                                        keyPoints
                                                                .get(points.getFirst())
                                                                .keyPoint()
                                                                .text())));
        return new VBox(16, new AnswerText(messages, answer, keyPoints, highlight), line);
    }

    private static Node plain(Messages messages, String answer) {
        if (answer.isBlank()) {
            return Texts.secondary(messages.text("feedback.answer.empty"));
        }
        if (!WritingDirection.mixed(answer)) {
            return Texts.lead(answer);
        }
        var flow = new TextFlow();
        flow.getStyleClass().add("answer-flow");
        flow.setNodeOrientation(WritingDirection.of(answer));
        WritingDirection.pieces(answer)
                .forEach(piece -> flow.getChildren().add(AnswerText.text(piece, "answer-text")));
        return flow;
    }
}
