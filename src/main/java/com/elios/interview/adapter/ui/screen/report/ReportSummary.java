package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.LabelledBar;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import java.util.Arrays;
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
                        Texts.body(coverage(report)));
        words.setAlignment(Pos.CENTER_LEFT);
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
        return means("report.dimensions", report.dimensions(), mean -> dimensionName(mean.name()));
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

    private String coverage(FeedbackReport report) {
        var scored = messages.text("report.coverage", report.scored(), report.questions());
        var rest = new StringBuilder(scored);
        if (report.skipped() > 0) {
            rest.append(" · ").append(messages.text("report.skipped", report.skipped()));
        }
        if (report.notScored() > 0) {
            rest.append(" · ").append(messages.text("report.notScored", report.notScored()));
        }
        return rest.toString();
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

    private String dimensionName(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.name().equalsIgnoreCase(name))
                .findFirst()
                .map(messages::name)
                .orElse(name);
    }
}
