package com.elios.interview.adapter.ui.kit.state;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.CopiedText;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands in place of what failed: what happened, what was kept, one action, and 'Copy details'.
public final class ErrorPane extends VBox {
    /// @param next the one thing to do
    public ErrorPane(Messages messages, Failure failure, Action next) {
        var key = "error." + failure.code();
        var arguments = failure.arguments().toArray();
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(StyleClass.PARTLY);
        var words =
                new VBox(
                        8,
                        Texts.card(messages.text(key, arguments)),
                        Texts.body(messages.text(key + ".kept")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var copy =
                Action.of(messages.text("kit.copyDetails"), () -> copyDetails(failure))
                        .hint(messages.text("kit.copyDetails.hint", failure.code()))
                        .icon(Feather.COPY);
        getChildren()
                .add(
                        new Card(
                                new HBox(16, icon, words),
                                new HBox(8, Buttons.secondary(next), Buttons.quiet(copy))));
    }

    /// Puts what helps to find the cause on the clipboard.
    public static void copyDetails(Failure failure) {
        CopiedText.put(details(failure));
    }

    /// The code and where it went wrong; no message texts, which could hold personal data.
    static String details(Failure failure) {
        var lines = new StringBuilder(failure.code());
        for (Throwable cause = failure.cause(); cause != null; cause = cause.getCause()) {
            lines.append('\n').append(cause.getClass().getName());
            var trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(5, trace.length); i++) {
                lines.append("\n  ").append(trace[i]);
            }
        }
        return lines.toString();
    }
}
