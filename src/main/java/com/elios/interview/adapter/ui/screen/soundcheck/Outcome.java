package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Playback;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Understood;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.service.level.Surveyed;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What came of the check: how it arrived, to hear it back, and what was understood.
final class Outcome {
    private final SoundCheckViewModel model;
    private final Messages messages;
    private @Nullable Button play;

    Outcome(SoundCheckViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /// The button that plays what was heard, or ends that.
    Optional<Button> play() {
        return Optional.ofNullable(play);
    }

    List<Node> of(SoundCheckState.Heard heard) {
        return List.of(arrived(heard), understood(heard.understood()));
    }

    static String why(Messages messages, Handover instead) {
        return messages.text(
                "voice.sound.instead",
                messages.name(instead.from()),
                messages.name(instead.problem()));
    }

    private Node arrived(SoundCheckState.Heard heard) {
        var card = new Card(Texts.card(messages.text("voice.sound.arrived")));
        if (heard.lost()) {
            card.getChildren()
                    .add(MarkedLine.failed(Texts.body(messages.text("voice.sound.lost"))));
        }
        card.getChildren().addAll(found(heard.found()), playback(heard.playback()));
        return card;
    }

    private Node found(Surveyed found) {
        var loudness = new LoudnessLine(messages);
        loudness.show(found, messages.text("voice.sound.nothing"));
        return new VBox(8, loudness, Texts.secondary(LoudnessLine.background(messages, found)));
    }

    private Node playback(Playback playback) {
        var button =
                Buttons.secondary(
                        playback instanceof Playback.Playing
                                ? Action.of(messages.text("voice.sound.silence"), model::quiet)
                                        .icon(Feather.SQUARE)
                                : Action.of(messages.text("voice.sound.play"), model::play)
                                        .icon(Feather.PLAY));
        play = button;
        return switch (playback) {
            case Playback.Quiet _, Playback.Playing _ -> new FlowPane(button);
            case Playback.NotPlayed(var failure) ->
                    new VBox(
                            8,
                            new FlowPane(button),
                            MarkedLine.failed(
                                    Texts.body(
                                            messages.text(
                                                    "error." + failure.code(),
                                                    failure.arguments().toArray()))));
        };
    }

    private Node understood(Understood understood) {
        var card = new Card(Texts.card(messages.text("voice.sound.understood")));
        switch (understood) {
            case Understood.By by -> add(card, by);
            case Understood.Nobody(var failed) -> {
                var text =
                        failed == null
                                ? messages.text("voice.sound.nobody")
                                : why(messages, failed) + " " + messages.text("voice.sound.typed");
                card.getChildren().addAll(Texts.body(text), settings());
            }
        }
        return card;
    }

    private void add(Card card, Understood.By by) {
        var instead = by.instead();
        var who = messages.text("voice.sound.by", messages.name(by.recognizer()));
        card.getChildren()
                .add(
                        by.text().isEmpty()
                                ? Texts.body(messages.text("voice.sound.noWords"))
                                : Texts.lead(by.text()));
        card.getChildren()
                .add(Texts.secondary(instead == null ? who : who + " " + why(messages, instead)));
        if (!by.complete()) {
            card.getChildren().add(Texts.secondary(messages.text("voice.sound.incomplete")));
        }
    }

    private Node settings() {
        return new FlowPane(
                Buttons.quiet(
                        Action.of(messages.text("voice.sound.settings"), model::showSettings)));
    }
}
