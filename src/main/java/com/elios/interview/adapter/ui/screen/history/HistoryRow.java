package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One interview: when, how far or how well, and what can be done with it.
final class HistoryRow extends VBox {
    private final HistoryViewModel model;
    private final Interview interview;
    private final Messages messages;
    private final String when;

    /// @param asked whether the person is asked if this interview is to be discarded
    HistoryRow(
            HistoryViewModel model,
            InterviewSummary summary,
            boolean asked,
            Messages messages,
            Times times) {
        this.model = model;
        this.messages = messages;
        interview = summary.interview();
        var started = interview.startedAt();
        when = times.moment(started == null ? interview.createdAt() : started);
        var heading = new HBox(12, Texts.single(when, StyleClass.CARD_TITLE), stateChip());
        heading.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(4, heading, Texts.secondary(asked ? question() : detail(summary)));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new HBox(
                        20, open() ? openMark() : ScoreRing.small(messages, score(summary)), words);
        row.getChildren().add(asked ? confirmation() : actions());
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Card.row(row));
    }

    private boolean open() {
        return interview.state() == InterviewState.IN_PROGRESS;
    }

    /// In place of a score, as wide as one.
    private static Node openMark() {
        var mark = new StackPane(new FontIcon(Feather.EDIT_3));
        mark.getStyleClass().addAll(StyleClass.SCORE_RING, "small", StyleClass.BADGE, "round");
        return mark;
    }

    private Label stateChip() {
        var name = messages.name(interview.state());
        return open() ? Chip.accent(name) : Chip.neutral(name);
    }

    private String question() {
        return messages.text("history.discard.question");
    }

    private String detail(InterviewSummary summary) {
        var report = summary.report();
        if (report != null) {
            return messages.text("history.coverage", report.scored(), report.questions());
        }
        return messages.text(
                "history.position", interview.position(), interview.questions().size());
    }

    private static OptionalDouble score(InterviewSummary summary) {
        var report = summary.report();
        return report == null || report.overall() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(report.overall());
    }

    private Node actions() {
        var actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        if (open()) {
            var discard =
                    Action.of(
                                    messages.text("history.discard"),
                                    () -> model.askToDiscard(interview.id()))
                            .hint(messages.text("history.discard.hint", when))
                            .icon(Feather.TRASH_2);
            var resume =
                    Action.of(messages.text("history.resume"), () -> model.resume(interview.id()))
                            .hint(messages.text("history.resume.hint", when));
            actions.getChildren().addAll(Buttons.icon(discard), Buttons.primary(resume));
        } else {
            var report =
                    Action.of(
                                    messages.text("history.report"),
                                    () -> model.openReport(interview.id()))
                            .hint(messages.text("history.report.hint", when));
            actions.getChildren().add(Buttons.secondary(report));
        }
        return actions;
    }

    private Node confirmation() {
        var keep = Action.of(messages.text("history.discard.keep"), model::keep);
        var discard = Action.of(messages.text("history.discard.confirm"), model::discard);
        var actions = new HBox(8, Buttons.secondary(keep), Buttons.danger(discard));
        actions.setAlignment(Pos.CENTER_RIGHT);
        return actions;
    }
}
