package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.interview.InterviewState;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the interview of a row; the buttons are made once, and those that do not
/// fit the interview are hidden.
final class RowActions extends HBox {
    private final Messages messages;
    private final Button discard;
    private final Button resume;
    private final Button report;
    private final Button restore;
    private @Nullable InterviewSummary summary;

    RowActions(HistoryViewModel model, Messages messages) {
        super(8);
        this.messages = messages;
        setAlignment(Pos.CENTER_RIGHT);
        discard =
                Buttons.icon(
                        action("history.discard", row -> model.discard(row.interview().id()))
                                .icon(Feather.TRASH_2));
        resume = Buttons.secondary(action("history.resume", model::open).icon(Feather.PLAY));
        report = Buttons.secondary(action("history.report", model::open));
        restore =
                Buttons.secondary(action("history.restore", model::open).icon(Feather.ROTATE_CCW));
        getChildren().addAll(discard, resume, report, restore);
    }

    /// @param when the interview took place, to name the buttons by
    void show(InterviewSummary present, String when) {
        summary = present;
        var state = present.interview().state();
        show(discard, state == InterviewState.IN_PROGRESS, "history.discard.hint", when);
        show(resume, state == InterviewState.IN_PROGRESS, "history.resume.hint", when);
        show(report, state == InterviewState.COMPLETED, "history.report.hint", when);
        show(restore, state == InterviewState.CANCELLED, "history.restore.hint", when);
    }

    private void show(Button button, boolean shown, String name, String when) {
        button.setVisible(shown);
        button.setManaged(shown);
        button.setAccessibleText(messages.text(name, when));
    }

    private Action action(String text, Consumer<InterviewSummary> use) {
        return Action.of(
                messages.text(text),
                () -> {
                    if (summary != null) {
                        use.accept(summary);
                    }
                });
    }
}
