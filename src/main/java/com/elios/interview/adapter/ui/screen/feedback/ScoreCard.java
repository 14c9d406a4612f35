package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.screen.answer.Findings;
import com.elios.interview.adapter.ui.screen.answer.Highlight;
import com.elios.interview.adapter.ui.screen.answer.NotScoredText;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The score with what it is made of; where there is none, why, and what would make one.
final class ScoreCard {
    private final Messages messages;
    private final Findings findings;

    ScoreCard(Messages messages, Findings findings) {
        this.messages = messages;
        this.findings = findings;
    }

    Card of(Outcome outcome, Highlight highlight) {
        return switch (outcome) {
            case Outcome.Scored(_, var evaluation) ->
                    new Card(
                            head(evaluation),
                            findings.dimensions(evaluation.dimensions()),
                            findings.keyPoints(evaluation.keyPoints(), highlight));
            case Outcome.NotScored(_, var reason) ->
                    new Card(
                            without("feedback.notScored"),
                            Texts.body(messages.name(reason)),
                            Texts.body(messages.text(NotScoredText.remedy(reason))),
                            Texts.secondary(messages.text("feedback.notScored.mean")));
            case Outcome.NotEvaluated _ ->
                    new Card(
                            without("feedback.notEvaluated"),
                            Texts.body(messages.text("feedback.notEvaluated.detail")));
            case Outcome.Skipped(var reason) ->
                    new Card(
                            without("feedback.skipped"),
                            Texts.body(
                                    messages.text("feedback.skipped.why", messages.name(reason))),
                            Texts.secondary(messages.text("feedback.notScored.mean")));
        };
    }

    /// Names what is covered and counts what is open.
    Card heldBack(Evaluation.Scored evaluation, Highlight highlight) {
        var covered = Outcome.Scored.covered("", evaluation).evaluation().keyPoints();
        var card = new Card(head(evaluation));
        if (!covered.isEmpty()) {
            card.getChildren().add(findings.keyPoints(covered, highlight));
        }
        card.getChildren()
                .add(
                        Texts.secondary(
                                messages.text(
                                        "feedback.heldBack",
                                        evaluation.keyPoints().size() - covered.size())));
        return card;
    }

    private HBox head(Evaluation.Scored evaluation) {
        var points = evaluation.keyPoints();
        long covered = points.stream().filter(point -> point.level() == Level.COVERED).count();
        return row(
                OptionalDouble.of(evaluation.score()),
                new VBox(
                        4,
                        Texts.card(messages.text("feedback.score")),
                        Texts.body(messages.text("feedback.covered", covered, points.size())),
                        Texts.secondary(findings.coverage(evaluation))));
    }

    private HBox without(String key) {
        return row(OptionalDouble.empty(), new VBox(Texts.card(messages.text(key))));
    }

    private HBox row(OptionalDouble score, VBox words) {
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(20, new ScoreRing(messages, score), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
