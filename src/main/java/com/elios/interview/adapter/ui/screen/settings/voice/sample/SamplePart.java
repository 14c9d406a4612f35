package com.elios.interview.adapter.ui.screen.settings.voice.sample;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Starts and stops the sample, and tells what came of it.
public final class SamplePart extends VBox {
    private final SampleViewModel model;
    private final Messages messages;
    private final Button button;
    private final Label result = Texts.secondary("");

    public SamplePart(SampleViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        button =
                Buttons.secondary(
                        Action.of(messages.text("voice.sample.hear"), this::pressed)
                                .icon(Feather.PLAY));
        getChildren().addAll(new FlowPane(button), result);
        model.state().subscribe(this::show);
    }

    private void pressed() {
        if (model.state().get() instanceof SampleState.Speaking) {
            model.quiet();
        } else {
            model.speak(messages.text("voice.sample.words"));
        }
    }

    private void show(SampleState state) {
        boolean speaking = state instanceof SampleState.Speaking;
        var text = messages.text(speaking ? "voice.sample.stop" : "voice.sample.hear");
        button.setText(text);
        button.setAccessibleText(text);
        button.setGraphic(new FontIcon(speaking ? Feather.SQUARE : Feather.PLAY));
        var words =
                switch (state) {
                    case SampleState.Quiet _, SampleState.Speaking _ -> "";
                    case SampleState.Instead(var by, var code) ->
                            messages.text(
                                    "voice.sample.instead",
                                    messages.name(by),
                                    messages.text("error." + code));
                    case SampleState.Failed(var failure) -> UnsavedNote.words(messages, failure);
                };
        result.setText(words);
        result.setVisible(!words.isEmpty());
        result.setManaged(!words.isEmpty());
    }
}
