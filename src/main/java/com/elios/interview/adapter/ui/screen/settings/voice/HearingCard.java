package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Pick;
import com.elios.interview.adapter.ui.kit.choice.Radios;
import com.elios.interview.adapter.ui.screen.microphone.MicrophonePick;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.voice.model.ModelPart;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.Recognizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How the person is heard: microphone, language, and who writes down what they say.
final class HearingCard extends VBox {
    /// The kinds of English that recognisers tell apart.
    private static final List<String> LANGUAGES =
            List.of(
                    "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-SG",
                    "en-ZA");

    private final VoiceViewModel model;
    private final Messages messages;
    private final MicrophonePick microphone;
    private final Pick<String> language;
    private final LockedNote languageLocked;
    private final Radios<Optional<Recognizer>> writer;
    private final LockedNote writerLocked;
    private final Label writerHint = Texts.secondary("");
    private final ModelPart folder;
    private final UnsavedNote unsaved;
    private Path shownFolder = home();

    HearingCard(VoiceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        microphone =
                new MicrophonePick(
                        model.microphones(),
                        messages,
                        name -> model.hearing(now -> now.withMicrophone(name.orElse(null))));
        language =
                new Pick<>(
                        messages.text("voice.language"),
                        messages.text("voice.language.help"),
                        this::name,
                        tag -> model.hearing(now -> now.withLanguage(tag)));
        languageLocked = new LockedNote(messages, "voice.language");
        writer = writer();
        writerLocked = new LockedNote(messages, "voice.recognizer");
        folder =
                new ModelPart(
                        model.folder(),
                        messages,
                        () -> model.chooseModel(messages.text("voice.vosk.chooser"), shownFolder));
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("voice.hearing")),
                                microphonePart(),
                                new VBox(8, language, languageLocked),
                                new VBox(8, writer, writerLocked, writerHint),
                                folder,
                                unsaved));
    }

    void show(VoiceShown shown) {
        var hearing = shown.chosen().hearing();
        var locked = shown.locked();
        microphone.show(hearing.microphone());
        language.show(
                languages(hearing.language()), hearing.language(), languageLocked.show(locked));
        writer.show(Optional.ofNullable(hearing.recognizer()), writerLocked.show(locked));
        writerHint.setText(hint(shown));
        boolean vosk = hearing.recognizer() == Recognizer.VOSK;
        folder.setVisible(vosk);
        folder.setManaged(vosk);
        if (vosk) {
            folder.show(hearing, locked);
        }
        var chosen = hearing.voskModel();
        shownFolder = chosen == null ? home() : Path.of(chosen);
        unsaved.show(shown.unsaved(VoiceSettings::hearing));
    }

    private VBox microphonePart() {
        var check =
                Action.of(messages.text("voice.check"), model::checkSound)
                        .hint(messages.text("voice.check.hint"))
                        .icon(Feather.MIC);
        return new VBox(8, microphone, new FlowPane(Buttons.secondary(check)));
    }

    private Radios<Optional<Recognizer>> writer() {
        return new Radios<Optional<Recognizer>>(
                        messages.text("voice.recognizer"),
                        chosen -> model.hearing(now -> now.withRecognizer(chosen.orElse(null))))
                .with(Optional.empty(), messages.text("voice.recognizer.none"))
                .with(Optional.of(Recognizer.VOSK), messages.text("voice.recognizer.vosk"))
                .with(Optional.of(Recognizer.AZURE), messages.text("voice.recognizer.azure"));
    }

    private String hint(VoiceShown shown) {
        return messages.text(
                switch (shown.chosen().hearing().recognizer()) {
                    case null -> "voice.recognizer.none.hint";
                    case VOSK -> "voice.recognizer.vosk.hint";
                    case AZURE ->
                            shown.cloud().airplane()
                                    ? "voice.azure.airplane"
                                    : shown.cloud().speech().consented()
                                            ? "voice.azure.agreed"
                                            : "voice.azure.consent";
                });
    }

    private static List<String> languages(String chosen) {
        var all = new ArrayList<>(LANGUAGES);
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
