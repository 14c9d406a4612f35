package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.task.Failure;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands in place of the question when there is none to answer at the moment.
final class RoomNotice {
    private final Messages messages;

    RoomNotice(Messages messages) {
        this.messages = messages;
    }

    Node paused(RoomViewModel model) {
        var goOn =
                Action.of(messages.text("room.resume"), model::resume).shortcut("Shortcut+Enter");
        var leave = Action.of(messages.text("room.leave"), model::leave);
        return new Card(
                Texts.section(messages.text("room.paused")),
                Texts.body(messages.text("room.paused.detail")),
                new HBox(8, focused(goOn), Buttons.quiet(leave)));
    }

    /// The answer is kept, and the interview can go on.
    Node evaluationFailed(RoomViewModel model, Failure failure) {
        var goOn = Action.of(messages.text("room.goOn"), model::load).shortcut("Shortcut+Enter");
        var again = Action.of(messages.text("room.evaluateAgain"), model::evaluateAgain);
        return new Card(
                Texts.section(messages.text("room.notEvaluated")),
                Texts.body(messages.text("room.notEvaluated.detail", failure.code())),
                new HBox(8, focused(goOn), Buttons.secondary(again)));
    }

    Node finishing() {
        return new Card(
                Texts.section(messages.text("room.finishing")),
                Texts.body(messages.text("room.finishing.detail")),
                busy(messages.text("room.finishing")));
    }

    static Node busy(String name) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(name);
        var frame = new VBox(bar);
        frame.getStyleClass().add("bar");
        return frame;
    }

    private static Node focused(Action action) {
        var button = Buttons.primary(action);
        button.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                button.requestFocus();
                            }
                        });
        return button;
    }
}
