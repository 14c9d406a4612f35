package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.room.voice.SpeakingModel.Speaking;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The interviewer's voice beside the question: hear it again, stop it, mute it.
public final class SpeakingPane extends HBox {
    private final SpeakingModel model;
    private final Messages messages;
    private final Button again;
    private final Button mute;
    private final Label status = Texts.secondary("");

    public SpeakingPane(SpeakingModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        again =
                Buttons.icon(
                        Action.of(messages.text("room.voice.again"), this::pressed)
                                .icon(Feather.PLAY)
                                .shortcut("Shortcut+R"));
        mute =
                Buttons.icon(
                        Action.of(messages.text("room.voice.mute"), model::toggleMute)
                                .icon(Feather.VOLUME_2));
        getChildren().addAll(again, mute, status);
        model.state().subscribe(this::show);
        model.muted().subscribe(now -> muted(now));
    }

    private void pressed() {
        switch (model.state().get()) {
            case Speaking.Preparing _, Speaking.Aloud _ -> model.quiet();
            case Speaking.Quiet _, Speaking.Instead _, Speaking.Failed _ -> model.speakAgain();
        }
    }

    private void show(Speaking state) {
        switch (state) {
            case Speaking.Quiet _ -> offer(false, "");
            case Speaking.Preparing _ -> offer(true, messages.text("room.voice.preparing"));
            case Speaking.Aloud _ -> offer(true, "");
            case Speaking.Instead(var by, var code) ->
                    offer(
                            false,
                            messages.text(
                                    "room.voice.otherVoice",
                                    messages.name(by),
                                    messages.text("error." + code)));
            case Speaking.Failed(var failure) ->
                    offer(
                            false,
                            messages.text(
                                    "error." + failure.code(), failure.arguments().toArray()));
        }
    }

    private void offer(boolean speaking, String text) {
        again.setGraphic(new FontIcon(speaking ? Feather.SQUARE : Feather.PLAY));
        name(again, messages.text(speaking ? "room.voice.quiet" : "room.voice.again"));
        status.setText(text);
    }

    private void muted(boolean muted) {
        mute.setGraphic(new FontIcon(muted ? Feather.VOLUME_X : Feather.VOLUME_2));
        name(mute, messages.text(muted ? "room.voice.unmute" : "room.voice.mute"));
    }

    private static void name(Button button, String text) {
        button.setAccessibleText(text);
        var tooltip = button.getTooltip();
        if (tooltip != null) {
            tooltip.setText(text);
        }
    }
}
