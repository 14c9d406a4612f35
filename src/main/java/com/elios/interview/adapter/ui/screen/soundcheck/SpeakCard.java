package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.room.voice.LevelBar;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.service.level.Surveyed;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The sentence to read, and how it arrives while it is read.
final class SpeakCard extends VBox {
    private final SoundCheckViewModel model;
    private final Messages messages;
    private final LevelBar level;
    private final LoudnessLine loudness;
    private final Label background = Texts.secondary("");
    private final Label by = Texts.secondary("");
    private final VBox live;
    private final FlowPane buttons = new FlowPane(8, 8);

    SpeakCard(SoundCheckViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        level = new LevelBar(messages.text("voice.level"));
        loudness = new LoudnessLine(messages);
        live = new VBox(12, level, loudness, background, by);
        var card =
                new Card(
                        Texts.card(messages.text("voice.sound.speak")),
                        Texts.secondary(messages.text("voice.sound.speak.how")),
                        Texts.lead(messages.text("voice.sound.sentence")),
                        buttons,
                        live);
        getChildren().add(card);
        model.level().subscribe(level::show);
        model.now().subscribe(this::show);
    }

    /// @param first whether starting is what the screen is for now
    void resting(boolean first) {
        var text = messages.text(first ? "voice.sound.start" : "voice.sound.again");
        var start = Action.of(text, model::start).icon(Feather.MIC);
        buttons.getChildren().setAll(first ? Buttons.primary(start) : Buttons.secondary(start));
        show(false);
    }

    void opening() {
        by.setText(messages.text("voice.sound.opening"));
        stopping(false);
    }

    void listening(HearingState state) {
        by.setText(words(state));
        stopping(true);
    }

    void finishing() {
        by.setText(messages.text("voice.sound.finishing"));
        stopping(false);
    }

    /// Where starting was, so that nothing moves.
    private void stopping(boolean possible) {
        var stop =
                Buttons.primary(
                        Action.of(messages.text("voice.sound.stop"), model::stop)
                                .icon(Feather.SQUARE));
        stop.setDisable(!possible);
        buttons.getChildren().setAll(stop);
        show(true);
    }

    private void show(boolean open) {
        live.setVisible(open);
        live.setManaged(open);
    }

    private void show(Surveyed found) {
        loudness.show(found, messages.text("voice.sound.waiting"));
        background.setText(LoudnessLine.background(messages, found));
    }

    private String words(HearingState state) {
        return switch (state) {
            case HearingState.Connecting(var who, var instead) ->
                    with(messages.text("voice.sound.connecting", messages.name(who)), instead);
            case HearingState.Live(var who, var instead) ->
                    with(messages.text("voice.sound.live", messages.name(who)), instead);
            case HearingState.Reconnecting(var who, var instead) ->
                    with(messages.text("voice.sound.reconnecting", messages.name(who)), instead);
            case HearingState.OnlyRecording(var instead) ->
                    with(messages.text("voice.sound.recording"), instead);
        };
    }

    private String with(String text, @Nullable Handover instead) {
        return instead == null ? text : text + " " + Outcome.why(messages, instead);
    }
}
