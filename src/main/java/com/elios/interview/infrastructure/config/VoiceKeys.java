package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.HearingSettings;
import com.elios.interview.application.settings.SpeakingSettings;
import com.elios.interview.application.settings.TurnSettings;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.TurnTaking;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The settings of spoken interviews, key by key.
final class VoiceKeys {
    private static final String MICROPHONE = "voice.microphone";
    private static final String RECOGNIZER = "voice.recognizer";
    private static final String VOSK_MODEL = "voice.vosk.model";
    private static final String LANGUAGE = "voice.language";
    private static final String ALOUD = "voice.aloud";
    private static final String ENGINE = "voice.engine";
    private static final String VOICE = "voice.name";
    private static final String RATE = "voice.rate";
    private static final String CAPTIONS = "voice.captions";
    private static final String TAKING = "voice.turn";
    private static final String PATIENCE = "voice.patience";
    private static final String LEARNT = "voice.patience.learnt";
    private static final String ENDS = "voice.ends.by.itself";
    private static final String RECORDINGS = "voice.recordings";
    private static final String DELIVERY = "voice.delivery";
    private static final String NONE = "none";

    static final Map<String, String> VARIABLES =
            Map.of(
                    RECOGNIZER, "ELIOS_RECOGNIZER",
                    VOSK_MODEL, "ELIOS_VOSK_MODEL",
                    LANGUAGE, "ELIOS_SPOKEN_LANGUAGE",
                    DELIVERY, "ELIOS_SCORE_DELIVERY");

    private final Entries entries;

    /// @param name what a person knows a key by
    VoiceKeys(Map<String, String> values, UnaryOperator<String> name) {
        entries = new Entries(values, name);
    }

    /// @throws InvalidSetting naming the key whose value cannot be used
    VoiceSettings read() {
        var defaults = VoiceSettings.DEFAULTS;
        return new VoiceSettings(
                hearing(),
                speaking(),
                turn(),
                entries.flag(RECORDINGS, defaults.keepRecordings()),
                entries.flag(DELIVERY, defaults.scoreDelivery()));
    }

    static void write(VoiceSettings voice, BiConsumer<String, @Nullable String> put) {
        var hearing = voice.hearing();
        put.accept(MICROPHONE, hearing.microphone());
        put.accept(RECOGNIZER, word(hearing.recognizer()));
        put.accept(VOSK_MODEL, hearing.voskModel());
        put.accept(LANGUAGE, hearing.language());
        var speaking = voice.speaking();
        put.accept(ALOUD, Entries.flag(speaking.aloud()));
        put.accept(ENGINE, speaking.engine() == null ? null : word(speaking.engine()));
        put.accept(VOICE, speaking.voice().isEmpty() ? null : speaking.voice());
        put.accept(RATE, Integer.toString(speaking.rate()));
        put.accept(CAPTIONS, Entries.flag(speaking.captions()));
        var turn = voice.turn();
        put.accept(TAKING, word(turn.taking()));
        put.accept(PATIENCE, word(turn.patience()));
        var learnt = turn.learnt();
        put.accept(LEARNT, learnt == null ? null : Long.toString(learnt.toMillis()));
        put.accept(ENDS, Entries.flag(turn.endsByItself()));
        put.accept(RECORDINGS, Entries.flag(voice.keepRecordings()));
        put.accept(DELIVERY, Entries.flag(voice.scoreDelivery()));
    }

    private HearingSettings hearing() {
        var defaults = HearingSettings.DEFAULTS;
        try {
            return new HearingSettings(
                    entries.get(MICROPHONE),
                    choice(RECOGNIZER, Recognizer.class, null),
                    entries.get(VOSK_MODEL),
                    entries.text(LANGUAGE, defaults.language()));
        } catch (InvalidSetting e) {
            throw known(e, LANGUAGE);
        }
    }

    private SpeakingSettings speaking() {
        var defaults = SpeakingSettings.DEFAULTS;
        try {
            return new SpeakingSettings(
                    entries.flag(ALOUD, defaults.aloud()),
                    choice(ENGINE, VoiceEngine.class, null),
                    entries.text(VOICE, ""),
                    number(RATE, defaults.rate(), "a number from 60 to 160"),
                    entries.flag(CAPTIONS, defaults.captions()));
        } catch (InvalidSetting e) {
            throw known(e, RATE);
        }
    }

    private TurnSettings turn() {
        var defaults = TurnSettings.DEFAULTS;
        int learnt = number(LEARNT, 0, "milliseconds");
        return new TurnSettings(
                Objects.requireNonNull(choice(TAKING, TurnTaking.class, defaults.taking())),
                Objects.requireNonNull(choice(PATIENCE, Patience.class, defaults.patience())),
                learnt <= 0 ? null : Duration.ofMillis(learnt),
                entries.flag(ENDS, defaults.endsByItself()));
    }

    /// What the settings refused, by the name that the person knows the key by.
    private InvalidSetting known(InvalidSetting refused, String key) {
        return refused.arguments().getFirst().equals(key)
                ? entries.invalid(key, refused.arguments().getLast())
                : refused;
    }

    private <E extends Enum<E>> @Nullable E choice(
            String key, Class<E> type, @Nullable E otherwise) {
        var text = entries.text(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (otherwise == null && text.equalsIgnoreCase(NONE)) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> entries.invalid(key, words(type)));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(VoiceKeys::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? NONE : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int number(String key, int otherwise, String expected) {
        try {
            return Integer.parseInt(entries.text(key, Integer.toString(otherwise)));
        } catch (NumberFormatException _) {
            throw entries.invalid(key, expected);
        }
    }
}
