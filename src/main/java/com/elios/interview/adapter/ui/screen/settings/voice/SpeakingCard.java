package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Percent;
import com.elios.interview.adapter.ui.kit.choice.Pick;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.voice.sample.SamplePart;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How the interviewer speaks.
final class SpeakingCard extends VBox {
    private static final List<Optional<VoiceEngine>> ENGINES =
            List.of(
                    Optional.empty(),
                    Optional.of(VoiceEngine.SYSTEM_VOICE),
                    Optional.of(VoiceEngine.EMBEDDED_VOICE),
                    Optional.of(VoiceEngine.AZURE_VOICE));

    private final VoiceViewModel model;
    private final Messages messages;
    private final CheckBox aloud;
    private final Pick<Optional<VoiceEngine>> engine;
    private final Label engineHint = Texts.secondary("");
    private final Pick<VoiceItem> voice;
    private final Percent rate;
    private final CheckBox captions;
    private final VBox details;
    private final UnsavedNote unsaved;
    private @Nullable VoiceShown shown;

    SpeakingCard(VoiceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        aloud =
                Ticks.box(
                        messages.text("voice.aloud"),
                        on -> model.speaking(now -> now.withAloud(on)));
        engine =
                new Pick<>(
                        messages.text("voice.engine"),
                        "",
                        this::name,
                        chosen -> model.speaking(now -> now.withEngine(chosen.orElse(null))));
        voice =
                new Pick<>(
                        messages.text("voice.voice"),
                        "",
                        this::name,
                        chosen -> model.speaking(now -> now.withVoice(chosen.id())));
        rate =
                new Percent(
                        messages.text("voice.rate"),
                        SpokenText.SLOWEST,
                        SpokenText.FASTEST,
                        percent -> messages.text("voice.rate.percent", percent),
                        percent -> model.speaking(now -> now.withRate(percent)));
        captions =
                Ticks.box(
                        messages.text("voice.captions"),
                        on -> model.speaking(now -> now.withCaptions(on)));
        details =
                new VBox(
                        24,
                        new VBox(8, engine, engineHint),
                        voice,
                        rate,
                        new SamplePart(model.sample(), messages),
                        new VBox(
                                8,
                                captions,
                                Texts.secondary(messages.text("voice.captions.hint"))));
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("voice.speaking")),
                                aloud,
                                details,
                                unsaved));
        model.voices().subscribe(_ -> render());
    }

    void show(VoiceShown now) {
        shown = now;
        render();
    }

    private void render() {
        var now = shown;
        if (now == null) {
            return;
        }
        var speaking = now.chosen().speaking();
        aloud.setSelected(speaking.aloud());
        details.setVisible(speaking.aloud());
        details.setManaged(speaking.aloud());
        engine.show(ENGINES, Optional.ofNullable(speaking.engine()), false);
        showVoices(now, speaking.engine(), speaking.voice());
        rate.show(speaking.rate());
        captions.setSelected(speaking.captions());
        unsaved.show(now.unsaved(VoiceSettings::speaking));
    }

    private void showVoices(VoiceShown now, @Nullable VoiceEngine by, String chosen) {
        var known = voices();
        engineHint.setText(hint(now, by, known));
        voice.setVisible(by != null);
        voice.setManaged(by != null);
        if (by != null) {
            var items = VoiceItem.of(by, known, now.chosen().hearing().language(), chosen);
            var present =
                    items.stream()
                            .filter(item -> item.id().equals(chosen))
                            .findFirst()
                            .orElse(VoiceItem.USUAL);
            voice.show(items, present, false);
        }
    }

    private List<Voice> voices() {
        return model.voices().get() instanceof VoicesState.Known(var known) ? known : List.of();
    }

    private String hint(VoiceShown now, @Nullable VoiceEngine by, List<Voice> known) {
        return switch (by) {
            case null -> messages.text("voice.engine.automatic.hint");
            case EMBEDDED_VOICE -> messages.text("voice.engine.builtIn.hint");
            case AZURE_VOICE ->
                    messages.text(
                            now.cloud().airplane()
                                    ? "voice.azure.airplane"
                                    : now.cloud().speech().consented()
                                            ? "voice.azure.agreed"
                                            : "voice.azure.consent");
            case SYSTEM_VOICE -> system(known);
        };
    }

    private String system(List<Voice> known) {
        return switch (model.voices().get()) {
            case VoicesState.Looking _ -> messages.text("voice.voices.looking");
            case VoicesState.Failed(var failure) -> UnsavedNote.words(messages, failure);
            case VoicesState.Known _ ->
                    messages.text(
                            known.stream().anyMatch(it -> it.engine() == VoiceEngine.SYSTEM_VOICE)
                                    ? "voice.engine.system.hint"
                                    : "voice.engine.system.none");
        };
    }

    private String name(Optional<VoiceEngine> chosen) {
        return chosen.map(messages::name).orElseGet(() -> messages.text("voice.engine.automatic"));
    }

    private String name(VoiceItem item) {
        if (item.id().isEmpty()) {
            return messages.text("voice.voice.usual");
        }
        return item.name().isEmpty() ? messages.text("voice.voice.gone", item.id()) : item.name();
    }
}
