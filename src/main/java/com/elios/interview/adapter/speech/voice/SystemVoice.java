package com.elios.interview.adapter.speech.voice;

import com.elios.interview.application.error.NoVoice;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.domain.service.speech.SpokenForm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The voice of the operating system. What is spoken goes in and out by files that only the person
/// can read and that are deleted at once. A text that is stopped gives no sound.
public final class SystemVoice implements SpeechSynthesizer {
    private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);
    private static final Duration TO_LIST = Duration.ofSeconds(10);
    private static final Duration TO_SPEAK = Duration.ofSeconds(30);

    private final @Nullable Machine machine;
    private final Duration toSpeak;

    SystemVoice(@Nullable Machine machine, Duration toSpeak) {
        this.machine = machine;
        this.toSpeak = toSpeak;
    }

    public static SystemVoice ofThisMachine() {
        return new SystemVoice(
                machine(
                                System.getProperty("os.name", ""),
                                Objects.requireNonNullElse(System.getenv("PATH"), ""))
                        .orElse(null),
                TO_SPEAK);
    }

    static Optional<Machine> machine(String system, String path) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return Optional.of(new MacSay());
        }
        if (name.startsWith("windows")) {
            return Optional.of(new WindowsSpeech());
        }
        return Stream.of("espeak-ng", "espeak")
                .flatMap(each -> Programs.find(each, path, File.pathSeparator).stream())
                .findFirst()
                .map(Espeak::new);
    }

    @Override
    public VoiceEngine engine() {
        return VoiceEngine.SYSTEM_VOICE;
    }

    @Override
    public List<Voice> voices() {
        if (machine == null) {
            return List.of();
        }
        try (var files = new SpeechFiles()) {
            return Programs.run(machine.listing(), files.folder(), TO_LIST, new Stop())
                    .map(machine::voices)
                    .orElse(List.of());
        } catch (IOException e) {
            LOG.info("No voice of the operating system: {}", e.getMessage());
            return List.of();
        }
    }

    @Override
    public Sound speak(SpokenText text, Stop stop) {
        if (machine == null) {
            throw new NoVoice("no program that speaks", null);
        }
        try (var files = new SpeechFiles()) {
            Files.writeString(files.text(), SpokenForm.of(text.text(), text.language()));
            var command = machine.speaking(text, files.text(), files.sound());
            boolean spoken = Programs.run(command, files.folder(), toSpeak, stop).isPresent();
            if (stop.asked()) {
                return new Sound(Sound.RATE, new short[0]);
            }
            if (!spoken) {
                throw new NoVoice(program(command) + " failed", null);
            }
            return SoundFile.read(files.sound());
        } catch (IOException e) {
            throw new NoVoice(e.getClass().getSimpleName(), e);
        }
    }

    private static String program(Command command) {
        return String.valueOf(Path.of(command.words().getFirst()).getFileName());
    }
}
