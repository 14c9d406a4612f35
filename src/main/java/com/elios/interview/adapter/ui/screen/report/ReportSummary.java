package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.LabelledBar;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figures of a report, each with what it rests on.
final class ReportSummary {
    private final Messages messages;
    private final Times times;

    ReportSummary(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    String subtitle(InterviewReview review, String when) {
        var mode = messages.name(review.interview().mode());
        return review.interview()
                .duration()
                .map(length -> messages.text("report.subtitle", when, mode, times.minutes(length)))
                .orElseGet(() -> messages.text("report.subtitle.short", when, mode));
    }

    Node headline(InterviewReview review) {
        var report = review.report();
        var overall = report.overall();
        var score = overall == null ? OptionalDouble.empty() : OptionalDouble.of(overall);
        var words =
                new VBox(
                        6,
                        Texts.section(
                                messages.text(overall == null ? "report.noScore" : "report.score")),
                        Texts.body(
                                messages.text(
                                        "report.coverage", report.scored(), report.questions())));
        words.setAlignment(Pos.CENTER_LEFT);
        reasons(review).forEach(reason -> words.getChildren().add(Texts.secondary(reason)));
        HBox.setHgrow(words, Priority.ALWAYS);
        if (overall == null) {
            words.getChildren().add(Texts.secondary(messages.text("report.noScore.why")));
        } else if (report.scored() > 1) {
            words.getChildren().add(Texts.secondary(range(review)));
        }
        review.afterProbing()
                .ifPresent(
                        after ->
                                words.getChildren()
                                        .add(
                                                Texts.body(
                                                        messages.text(
                                                                "report.afterProbing",
                                                                Math.round(after)))));
        var row = new HBox(24, new ScoreRing(messages, score), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return new Card(row);
    }

    Node dimensions(FeedbackReport report) {
        return means("report.dimensions", report.dimensions(), new DimensionNames(messages)::of);
    }

    Node skills(FeedbackReport report) {
        return means("report.skills", report.skills(), Mean::name);
    }

    private Node means(String title, List<Mean> means, Function<Mean, String> name) {
        var card = new Card(Texts.card(messages.text(title)));
        for (var mean : means) {
            var figure = messages.text("report.mean", Math.round(mean.value()), mean.count());
            card.getChildren().add(new LabelledBar(name.apply(mean), mean.value() / 100, figure));
        }
        return card;
    }

    /// Why answers have no score, a line for each reason.
    private List<String> reasons(InterviewReview review) {
        var lines = new ArrayList<String>();
        review.notScored()
                .forEach(
                        (reason, count) ->
                                lines.add(reason("report.notScored.reason", reason, count)));
        review.skipped()
                .forEach(
                        (reason, count) ->
                                lines.add(reason("report.skipped.reason", reason, count)));
        return lines;
    }

    private String reason(String key, Enum<?> reason, int count) {
        return messages.text(key, count, messages.name(reason));
    }

    private String range(InterviewReview review) {
        var scores =
                review.results().stream()
                        .map(result -> result.answer().evaluation())
                        .filter(Evaluation.Scored.class::isInstance)
                        .mapToDouble(evaluation -> ((Evaluation.Scored) evaluation).score())
                        .summaryStatistics();
        return messages.text(
                "report.range", Math.round(scores.getMin()), Math.round(scores.getMax()));
    }
}
