package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.CopiedText;
import com.elios.interview.adapter.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Words to search for, and a button that copies them.
final class Phrase extends HBox {
    Phrase(Messages messages, String words) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var text = Texts.body(messages.text("report.phrase", words));
        HBox.setHgrow(text, Priority.SOMETIMES);
        var copy =
                Action.of(messages.text("report.phrase.copy", words), () -> CopiedText.put(words))
                        .icon(Feather.COPY);
        getChildren().addAll(text, Buttons.icon(copy));
    }
}
