package com.elios.interview.adapter.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.elios.interview.application.error.NoVoice;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("alone")
class SystemVoiceTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final SpokenText TEXT =
            new SpokenText("What is a deadlock; rm -rf $HOME `date`", "", "en-US", 100);

    @TempDir private Path folder;

    /// A program of Linux, where it is installed.
    @Test
    void espeakSpeaksInTheRateOfTheApp() {
        var voice = SystemVoice.ofThisMachine();
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assumeThat(voice.voices()).as("espeak-ng is installed").isNotEmpty();
        assertThat(voice.voices()).extracting(Voice::language).contains("en-us", "de");
        var usual = voice.speak(TEXT, new Stop());
        assertThat(usual.rate()).isEqualTo(Sound.RATE);
        assertThat(usual.length()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
        var fast = voice.speak(new SpokenText(TEXT.text(), "en-gb", "en-GB", 160), new Stop());
        assertThat(fast.samples().length).isLessThan(usual.samples().length * 4 / 5);
        var longer = new SpokenText("-x --version " + TEXT.text(), "", "en-US", 100);
        assertThat(voice.speak(longer, new Stop()).samples().length)
                .isGreaterThan(usual.samples().length);
    }

    @Test
    void aProgramThatFailsIsAFailure() throws IOException {
        var voice = new SystemVoice(script("exit 3"), LONG);
        assertThat(voice.voices()).isEmpty();
        assertThatThrownBy(() -> voice.speak(TEXT, new Stop())).isInstanceOf(NoVoice.class);
    }

    @Test
    void aProgramThatWritesNoSoundIsAFailure() throws IOException {
        var voice = new SystemVoice(script("exit 0"), LONG);
        assertThatThrownBy(() -> voice.speak(TEXT, new Stop())).isInstanceOf(NoVoice.class);
    }

    @Test
    void aProgramThatHangsIsEnded() throws IOException {
        var voice = new SystemVoice(script("sleep 600"), Duration.ofMillis(300));
        assertThatThrownBy(() -> voice.speak(TEXT, new Stop())).isInstanceOf(NoVoice.class);
    }

    @Test
    void aStopEndsTheProgram() throws IOException {
        var started = folder.resolve("started");
        var voice = new SystemVoice(script("touch '" + started + "'; exec sleep 600"), LONG);
        var stop = new Stop();
        var speaking = CompletableFuture.supplyAsync(() -> voice.speak(TEXT, stop));
        long end = System.nanoTime() + LONG.toNanos();
        while (!Files.exists(started)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
        stop.ask();
        assertThat(speaking.orTimeout(5, TimeUnit.SECONDS).join().samples()).isEmpty();
    }

    @Test
    void withoutAProgramThereIsNoVoice() {
        assertThat(SystemVoice.machine("Linux", folder.toString())).isEmpty();
        var voice = new SystemVoice(null, LONG);
        assertThat(voice.voices()).isEmpty();
        assertThatThrownBy(() -> voice.speak(TEXT, new Stop())).isInstanceOf(NoVoice.class);
    }

    @Test
    void noTextIsEverOnACommandLine() {
        for (var machine : machines()) {
            var command = machine.speaking(TEXT, Path.of("t.txt"), Path.of("s.wav"));
            assertThat(command.toString()).doesNotContain("deadlock").contains("t.txt", "s.wav");
        }
    }

    @Test
    void sayIsAskedForTheRateOfTheApp() {
        var text = new SpokenText("Hello", "Samantha", "en-US", 120);
        assertThat(new MacSay().speaking(text, Path.of("t"), Path.of("s")).words())
                .containsSequence("-r", "210", "-v", "Samantha")
                .contains("--data-format=LEI16@16000");
    }

    @Test
    void sayListsItsVoices() {
        var voices =
                new MacSay()
                        .voices(
                                """
                                Alex                en_US    # Most people recognize me by my voice.
                                Anna (Enhanced)     de_DE    # Hallo! Ich heiße Anna.
                                Bad News            en_US    # The light you see
                                """);
        assertThat(voices)
                .containsExactly(
                        new Voice(VoiceEngine.SYSTEM_VOICE, "Alex", "Alex", "en-US"),
                        new Voice(
                                VoiceEngine.SYSTEM_VOICE,
                                "Anna (Enhanced)",
                                "Anna (Enhanced)",
                                "de-DE"),
                        new Voice(VoiceEngine.SYSTEM_VOICE, "Bad News", "Bad News", "en-US"));
    }

    @Test
    void windowsRatesAreLogarithmic() {
        assertThat(WindowsSpeech.rate(100)).isZero();
        assertThat(WindowsSpeech.rate(160)).isEqualTo(4);
        assertThat(WindowsSpeech.rate(60)).isEqualTo(-5);
    }

    @Test
    void windowsHasTheVoiceInTheEnvironmentAndNotInTheScript() {
        var text = new SpokenText("Hello", "A'; exit; '", "en-US", 100);
        var command = new WindowsSpeech().speaking(text, Path.of("t"), Path.of("s"));
        assertThat(command.environment()).containsEntry("ELIOS_SPEECH_VOICE", "A'; exit; '");
        var script =
                new String(
                        Base64.getDecoder().decode(command.words().getLast()),
                        StandardCharsets.UTF_16LE);
        assertThat(script).contains("SelectVoice($env:ELIOS_SPEECH_VOICE)").doesNotContain("exit");
        assertThat(new WindowsSpeech().voices("Microsoft Zira Desktop\ten-US\r\n\r\n"))
                .containsExactly(
                        new Voice(
                                VoiceEngine.SYSTEM_VOICE,
                                "Microsoft Zira Desktop",
                                "Microsoft Zira Desktop",
                                "en-US"));
    }

    private List<Machine> machines() {
        return List.of(new MacSay(), new WindowsSpeech(), new Espeak(folder));
    }

    private Machine script(String line) throws IOException {
        var program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + line + "\n");
        assumeThat(program.toFile().setExecutable(true)).isTrue();
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        return new Espeak(program);
    }
}
