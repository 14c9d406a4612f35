package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.kit.state.EmptyState;
import com.elios.interview.application.usecase.result.InterviewSummary;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The last results, each with its way to the report.
final class RecentResults extends VBox {
    private final HomeViewModel model;
    private final Messages messages;
    private final Times times;

    RecentResults(HomeViewModel model, Overview overview, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        var card = new Card(heading(overview));
        VBox.setVgrow(card, Priority.ALWAYS);
        if (overview.results().isEmpty()) {
            card.getChildren()
                    .add(new EmptyState(Feather.BAR_CHART_2, messages.text("home.results.none")));
        }
        overview.results().forEach(result -> card.getChildren().add(row(result)));
        getChildren().add(card);
    }

    private Node heading(Overview overview) {
        var title = Texts.card(messages.text("home.results"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!overview.results().isEmpty()) {
            row.getChildren()
                    .add(
                            Buttons.quiet(
                                    Action.of(
                                            messages.text("home.results.all"),
                                            model::openHistory)));
        }
        return row;
    }

    private Node row(InterviewSummary result) {
        var interview = result.interview();
        var report = result.report();
        var score =
                report == null || report.overall() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(report.overall());
        var when = interview.endedAt() == null ? interview.createdAt() : interview.endedAt();
        var coverage =
                report == null
                        ? messages.text("home.results.noReport")
                        : messages.text(
                                "home.results.coverage", report.scored(), report.questions());
        var words = new VBox(2, Texts.body(times.moment(when)), Texts.secondary(coverage));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var open =
                Action.of(
                                messages.text("home.results.open", times.moment(when)),
                                () -> model.openReport(interview.id()))
                        .icon(Feather.CHEVRON_RIGHT);
        var row = new HBox(16, ScoreRing.small(messages, score), words, Buttons.icon(open));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
