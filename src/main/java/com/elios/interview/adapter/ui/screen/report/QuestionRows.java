package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.probing.Probing;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One row for each question, which opens in place.
final class QuestionRows extends VBox {
    private final Messages messages;
    private final Times times;

    QuestionRows(Messages messages, Times times, List<QuestionResult> results) {
        super(12);
        this.messages = messages;
        this.times = times;
        results.forEach(result -> getChildren().add(Card.row(row(result))));
    }

    /// Opens the row of a question and goes there.
    void open(int index) {
        if (getChildren().get(index) instanceof Card card
                && card.getChildren().getFirst() instanceof Disclosure row) {
            row.heading().setSelected(true);
            row.heading().requestFocus();
        }
    }

    private Disclosure row(QuestionResult result) {
        var outcome = Outcome.of(result);
        var question = result.question();
        var state = state(result, outcome);
        var detail =
                messages.text(
                        "report.row",
                        question.mainSkill(),
                        state,
                        times.clock(result.answer().elapsed()));
        var words = new VBox(4, Texts.body(question.text()), Texts.secondary(detail));
        HBox.setHgrow(words, Priority.ALWAYS);
        var title = new HBox(16, ScoreRing.small(messages, score(outcome)), words);
        title.setAlignment(Pos.CENTER_LEFT);
        var name = messages.text("report.row.name", question.text(), state);
        return new Disclosure(title, name, () -> body(result, outcome));
    }

    private Node body(QuestionResult result, Outcome outcome) {
        return new QuestionBody(messages).of(result, outcome);
    }

    private String state(QuestionResult result, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored(_, var evaluation) ->
                    result.answer()
                            .probing()
                            .filter(Probing::answered)
                            .map(
                                    probing ->
                                            messages.text(
                                                    "report.row.probed",
                                                    Math.round(probing.firstScore()),
                                                    Math.round(probing.scoreAfter())))
                            .orElseGet(
                                    () ->
                                            messages.text(
                                                    "report.row.scored",
                                                    Math.round(evaluation.score())));
            case Outcome.NotScored _, Outcome.NotEvaluated _ ->
                    messages.text("report.row.notScored");
            case Outcome.Skipped _ -> messages.text("report.row.skipped");
        };
    }

    private static OptionalDouble score(Outcome outcome) {
        return outcome instanceof Outcome.Scored(_, var evaluation)
                ? OptionalDouble.of(evaluation.score())
                : OptionalDouble.empty();
    }
}
