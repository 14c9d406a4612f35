package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.microphone.MicrophonePick;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The sound check, from the microphone down to what was understood.
public final class SoundCheckView extends StateScreen<SoundCheckState> {
    private final SoundCheckViewModel model;
    private final Messages messages;
    private final VBox content;
    private final Node microphone;
    private final SpeakCard speak;
    private final Outcome outcome;

    public SoundCheckView(SoundCheckViewModel model, Messages messages) {
        var title = messages.text("voice.sound.title");
        var content = new VBox(24);
        var header = new PageHeader(title, messages.text("voice.sound.subtitle"));
        super(title, model.state(), new Page(header, content));
        this.model = model;
        this.messages = messages;
        this.content = content;
        microphone = microphone();
        speak = new SpeakCard(model, messages);
        outcome = new Outcome(model, messages);
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        model.hide();
    }

    /// Whoever has spoken hears it back.
    @Override
    protected Optional<? extends Node> firstFocus() {
        return model.state().get() instanceof SoundCheckState.Heard
                ? outcome.play()
                : super.firstFocus();
    }

    @Override
    protected void render(SoundCheckState state) {
        switch (state) {
            case SoundCheckState.Ready _ -> speak.resting(true);
            case SoundCheckState.Opening _ -> speak.opening();
            case SoundCheckState.Listening(var by) -> speak.listening(by);
            case SoundCheckState.Finishing _ -> speak.finishing();
            case SoundCheckState.Heard _, SoundCheckState.Failed _ -> speak.resting(false);
        }
        var parts = new ArrayList<Node>();
        parts.add(microphone);
        parts.addAll(below(state));
        parts.add(done(state instanceof SoundCheckState.Heard));
        content.getChildren().setAll(parts);
    }

    private List<Node> below(SoundCheckState state) {
        return switch (state) {
            case SoundCheckState.Failed(var failure) ->
                    List.of(
                            new ErrorPane(
                                    messages,
                                    failure,
                                    Action.of(messages.text("voice.sound.retry"), model::start)));
            case SoundCheckState.Heard heard -> {
                var parts = new ArrayList<Node>();
                parts.add(speak);
                parts.addAll(outcome.of(heard));
                yield parts;
            }
            case SoundCheckState.Ready _,
                    SoundCheckState.Opening _,
                    SoundCheckState.Listening _,
                    SoundCheckState.Finishing _ ->
                    List.of(speak);
        };
    }

    private Node done(boolean first) {
        var done = Action.of(messages.text("voice.sound.done"), model::done);
        return new FlowPane(first ? Buttons.primary(done) : Buttons.secondary(done));
    }

    private Card microphone() {
        var pick = new MicrophonePick(model.microphones(), messages, model::chooseMicrophone);
        Label unsaved = Texts.secondary("");
        unsaved.getStyleClass().add(StyleClass.FIELD_ERROR);
        model.microphone().subscribe(chosen -> pick.show(chosen.orElse(null)));
        model.notKept()
                .subscribe(
                        failure -> {
                            unsaved.setText(
                                    failure.map(
                                                    why ->
                                                            messages.text(
                                                                    "voice.sound.notKept",
                                                                    messages.text(
                                                                            "error." + why.code(),
                                                                            why.arguments()
                                                                                    .toArray())))
                                            .orElse(""));
                            unsaved.setVisible(failure.isPresent());
                            unsaved.setManaged(failure.isPresent());
                        });
        return new Card(
                Texts.card(messages.text("voice.sound.microphone")), new VBox(8, pick, unsaved));
    }
}
