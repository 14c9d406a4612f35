package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Radios;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.voice.lesson.LessonPart;
import com.elios.interview.application.settings.TurnSettings;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.TurnTaking;
import java.time.Duration;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Whose turn it is: how the microphone opens, and how long a silence may last.
final class TurnCard extends VBox {
    private static final double SECOND = 1_000;

    private final Messages messages;
    private final Radios<TurnTaking> taking;
    private final Radios<Patience> patience;
    private final CheckBox ends;
    private final UnsavedNote unsaved;

    TurnCard(VoiceViewModel model, Messages messages) {
        this.messages = messages;
        taking =
                new Radios<TurnTaking>(
                                messages.text("voice.turn"),
                                chosen -> model.turn(now -> now.withTaking(chosen)))
                        .with(TurnTaking.OPEN_MICROPHONE, messages.text("voice.turn.open"))
                        .with(TurnTaking.PUSH_TO_TALK, messages.text("voice.turn.push"));
        patience =
                new Radios<>(
                        messages.text("voice.patience"),
                        chosen -> model.turn(now -> now.withPatience(chosen)));
        for (var each : Patience.values()) {
            patience.with(each, words(each, TurnSettings.DEFAULTS));
        }
        ends =
                Ticks.box(
                        messages.text("voice.ends"),
                        on -> model.turn(now -> now.withEndByItself(on)));
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("voice.turns")),
                                taking,
                                new VBox(
                                        12,
                                        patience,
                                        Texts.secondary(messages.text("voice.patience.hint")),
                                        new LessonPart(model.lesson(), messages)),
                                new VBox(
                                        8, ends, Texts.secondary(messages.text("voice.ends.hint"))),
                                unsaved));
    }

    void show(VoiceShown shown) {
        var turn = shown.chosen().turn();
        taking.show(turn.taking(), false);
        patience.name(Patience.LEARNT, words(Patience.LEARNT, turn));
        patience.show(turn.patience(), false);
        ends.setSelected(turn.endsByItself());
        unsaved.show(shown.unsaved(VoiceSettings::turn));
    }

    private String words(Patience each, TurnSettings turn) {
        return switch (each) {
            case HURRIED -> messages.text("voice.patience.hurried", seconds(each.silence()));
            case USUAL -> messages.text("voice.patience.usual", seconds(each.silence()));
            case PATIENT -> messages.text("voice.patience.patient", seconds(each.silence()));
            case LEARNT -> {
                var learnt = turn.learnt();
                yield learnt == null
                        ? messages.text("voice.patience.learnt.not", seconds(each.silence()))
                        : messages.text("voice.patience.learnt", seconds(learnt));
            }
        };
    }

    private static double seconds(Duration silence) {
        return Math.round(silence.toMillis() / SECOND * 10) / 10.0;
    }
}
