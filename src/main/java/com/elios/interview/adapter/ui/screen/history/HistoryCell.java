package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.interview.InterviewState;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One interview: when, how far or how well, and what can be done with it. Its nodes are made once
/// and filled anew for each interview that is scrolled to.
final class HistoryCell extends ListCell<InterviewSummary> {
    private final HistoryViewModel model;
    private final Messages messages;
    private final Times times;
    private final ScoreRing ring;
    private final Node openMark = openMark();
    private final Label when = Texts.single("", StyleClass.CARD_TITLE);
    private final Label chip = Texts.single("", StyleClass.CHIP);
    private final Label detail = Texts.secondary("");
    private final RowActions actions;
    private final Node row;

    HistoryCell(HistoryViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        ring = ScoreRing.small(messages, OptionalDouble.empty());
        actions = new RowActions(model, messages);
        row = row();
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && getItem() != null) {
                        model.open(getItem());
                    }
                });
        // As wide as the list, so that long words wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable InterviewSummary summary, boolean empty) {
        super.updateItem(summary, empty);
        if (empty || summary == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var interview = summary.interview();
        boolean open = HistoryViewModel.discardable(summary);
        var started = interview.startedAt();
        when.setText(times.moment(started == null ? interview.createdAt() : started));
        chip.setText(messages.name(interview.state()));
        // A report says by itself that the interview is completed.
        chip.setVisible(interview.state() != InterviewState.COMPLETED);
        chip.getStyleClass().remove("accent");
        if (open) {
            chip.getStyleClass().add("accent");
        }
        detail.setText(detail(summary));
        openMark.setVisible(open);
        ring.setVisible(!open);
        ring.show(score(summary));
        actions.show(summary, when.getText());
        setAccessibleText(String.join(", ", when.getText(), chip.getText(), detail.getText()));
        setGraphic(row);
        int index = getIndex();
        // Not while the list lays out its rows.
        Platform.runLater(() -> model.shown(index));
    }

    private Node row() {
        var heading = new HBox(12, when, chip);
        heading.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(4, heading, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(20, new StackPane(ring, openMark), words, actions);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().addAll(StyleClass.CARD, StyleClass.CARD_ROW, "history-row");
        return new StackPane(content);
    }

    /// In place of a score, as wide as one.
    private static Node openMark() {
        var mark = new StackPane(new FontIcon(Feather.EDIT_3));
        mark.getStyleClass().addAll(StyleClass.SCORE_RING, "small", StyleClass.BADGE, "round");
        return mark;
    }

    private String detail(InterviewSummary summary) {
        var report = summary.report();
        if (report != null) {
            return messages.text("history.coverage", report.scored(), report.questions());
        }
        var interview = summary.interview();
        return messages.text(
                "history.position", interview.position(), interview.questions().size());
    }

    private static OptionalDouble score(InterviewSummary summary) {
        var report = summary.report();
        return report == null || report.overall() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(report.overall());
    }
}
