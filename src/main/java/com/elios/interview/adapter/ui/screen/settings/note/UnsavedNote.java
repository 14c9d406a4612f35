package com.elios.interview.adapter.ui.screen.settings.note;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says in a card that what was chosen there is not saved, why, and what to do. Its buttons stay
/// the same, so that the keyboard stays on them when the next try fails too.
public final class UnsavedNote extends VBox {
    private final Messages messages;
    private final Label why = Texts.secondary("");
    private @Nullable Failure failure;

    /// @param again tries to save once more
    public UnsavedNote(Messages messages, Runnable again) {
        super(8);
        this.messages = messages;
        why.getStyleClass().add(StyleClass.FIELD_ERROR);
        var copy = Action.of(messages.text("kit.copyDetails"), this::copy).icon(Feather.COPY);
        getChildren()
                .addAll(
                        why,
                        new FlowPane(
                                8,
                                8,
                                Buttons.secondary(
                                        Action.of(messages.text("settings.again"), again)),
                                Buttons.quiet(copy)));
        show(null);
    }

    /// @param reason null where everything is saved
    public void show(@Nullable Failure reason) {
        failure = reason;
        why.setText(
                reason == null ? "" : messages.text("settings.unsaved", words(messages, reason)));
        setVisible(reason != null);
        setManaged(reason != null);
    }

    /// What happened and what was kept.
    public static String words(Messages messages, Failure failure) {
        var key = "error." + failure.code();
        return messages.text(key, failure.arguments().toArray())
                + " "
                + messages.text(key + ".kept");
    }

    private void copy() {
        if (failure != null) {
            ErrorPane.copyDetails(failure);
        }
    }
}
