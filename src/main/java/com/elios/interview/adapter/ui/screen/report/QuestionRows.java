package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.screen.delivery.DeliveryCard;
import com.elios.interview.adapter.ui.screen.opinion.OpinionLine;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.report.QuestionGaps;
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
    private final DeliveryCard delivery;

    QuestionRows(
            Messages messages,
            Times times,
            InterviewReview review,
            AssistedInterview assisted,
            DeliveryCard delivery) {
        super(12);
        this.messages = messages;
        this.times = times;
        this.delivery = delivery;
        for (int i = 0; i < review.results().size(); i++) {
            getChildren()
                    .add(Card.row(row(review.results().get(i), review.gaps().get(i), assisted)));
        }
    }

    /// Opens the row of a question and goes there.
    void open(int index) {
        if (getChildren().get(index) instanceof Card card
                && card.getChildren().getFirst() instanceof Disclosure row) {
            row.heading().setSelected(true);
            row.heading().requestFocus();
        }
    }

    private Disclosure row(QuestionResult result, QuestionGaps gaps, AssistedInterview assisted) {
        var outcome = Outcome.of(result);
        var question = result.question();
        var state = state(result, outcome);
        var detail =
                messages.text(
                        "report.row",
                        question.mainSkill(),
                        state,
                        times.clock(result.answer().elapsed()),
                        way(result.answer().content()));
        var words = new VBox(4, Texts.body(question.text()), Texts.secondary(detail));
        HBox.setHgrow(words, Priority.ALWAYS);
        var title = new HBox(16, ScoreRing.small(messages, score(outcome)), words);
        title.setAlignment(Pos.CENTER_LEFT);
        var open = gaps(gaps);
        if (!open.isEmpty()) {
            words.getChildren().add(Texts.secondary(open));
        }
        var opinion = opinion(result, assisted);
        if (!opinion.isEmpty()) {
            words.getChildren().add(Texts.secondary(opinion));
        }
        var name =
                messages.text("report.row.name", question.text(), state, open + " " + opinion)
                        .strip();
        return new Disclosure(title, name, () -> body(result, outcome));
    }

    private String opinion(QuestionResult result, AssistedInterview assisted) {
        var answer = result.answer();
        var probing = answer.probing();
        var opinion = assisted.opinionAbout(answer.id());
        return probing.isPresent() && opinion.isPresent()
                ? OpinionLine.of(messages, probing.get(), opinion.get())
                : "";
    }

    private String gaps(QuestionGaps gaps) {
        if (gaps.gaps().isEmpty()) {
            return "";
        }
        return gaps.closed().isEmpty()
                ? messages.text("report.row.open", gaps.open().size())
                : messages.text("report.row.gaps", gaps.open().size(), gaps.closed().size());
    }

    private Node body(QuestionResult result, Outcome outcome) {
        return new QuestionBody(messages, delivery).of(result, outcome);
    }

    private String way(AnswerContent content) {
        return switch (content) {
            case AnswerContent.Typed _ -> messages.text("report.row.typed");
            case AnswerContent.Spoken _ -> messages.text("report.row.spoken");
            case AnswerContent.Skipped _ -> "";
        };
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
