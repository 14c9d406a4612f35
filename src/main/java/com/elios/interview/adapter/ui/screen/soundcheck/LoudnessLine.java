package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.service.level.Loudness;
import com.elios.interview.domain.service.level.Surveyed;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How loud the voice arrives, in a mark and in words.
final class LoudnessLine extends HBox {
    private final Messages messages;
    private final FontIcon mark = new FontIcon(Feather.CIRCLE);
    private final Label words = Texts.body("");

    LoudnessLine(Messages messages) {
        super(12);
        this.messages = messages;
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
    }

    /// @param waiting what is said while too little was heard
    void show(Surveyed found, String waiting) {
        var loudness = found.loudness();
        mark.setIconCode(
                loudness == null
                        ? Feather.CIRCLE
                        : loudness == Loudness.GOOD ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
        mark.getStyleClass()
                .removeAll(List.of("quiet-icon", StyleClass.COVERED, StyleClass.PARTLY));
        mark.getStyleClass()
                .add(
                        loudness == null
                                ? "quiet-icon"
                                : loudness == Loudness.GOOD
                                        ? StyleClass.COVERED
                                        : StyleClass.PARTLY);
        words.setText(
                switch (loudness) {
                    case null -> waiting;
                    case GOOD -> messages.text("voice.sound.good");
                    case TOO_QUIET -> messages.text("voice.sound.quiet");
                    case TOO_LOUD ->
                            messages.text(
                                    found.clipped() ? "voice.sound.clipped" : "voice.sound.loud");
                });
    }

    /// For the background; empty where it was never silent.
    static String background(Messages messages, Surveyed found) {
        var noise = found.noise();
        if (noise == null) {
            return messages.text("voice.sound.noise.unknown");
        }
        return messages.text(
                found.noisy() ? "voice.sound.noise.much" : "voice.sound.noise.little",
                Math.round(-noise));
    }
}
