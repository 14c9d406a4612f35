package com.elios.interview.adapter.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.port.service.Stop;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EmbeddedVoiceTest {
    private static final String QUESTION =
            "Tell me about a time when you disagreed with a colleague. What happened?";
    private static final EmbeddedVoice VOICE = new EmbeddedVoice();

    @AfterAll
    static void close() {
        VOICE.close();
    }

    @Test
    void speaksAloudAndNotTooLoud() {
        var sound = speak(QUESTION, 100);
        assertThat(sound.rate()).isEqualTo(Sound.RATE);
        assertThat(sound.length()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8));
        assertThat(rms(sound)).isBetween(300.0, 10_000.0);
    }

    @Test
    void aRateOfHalfAsMuchAgainTakesTwoThirdsOfTheTime() {
        double usual = speak(QUESTION, 100).samples().length;
        assertThat(speak(QUESTION, 150).samples().length / usual).isBetween(0.6, 0.75);
        assertThat(speak(QUESTION, 75).samples().length / usual).isBetween(1.2, 1.45);
    }

    @Test
    void theSameTextSoundsTheSameAlsoForSeveralAtOnce() {
        var alone = speak(QUESTION, 100).samples();
        var together =
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> speak(QUESTION, 100)))
                        .toList();
        assertThat(together).allSatisfy(each -> assertThat(each.join().samples()).isEqualTo(alone));
    }

    @Test
    void aStoppedTextEndsThere() {
        var stop = new Stop();
        stop.ask();
        var all = String.join(" ", List.of(QUESTION, QUESTION, QUESTION));
        var sound = VOICE.speak(new SpokenText(all, "", "en-US", 100), stop);
        assertThat(sound.samples().length).isLessThan(speak(all, 100).samples().length / 2);
        assertThat(speak(QUESTION, 100).samples()).isNotEmpty();
    }

    @Test
    void noTextIsNoFailure() {
        assertThat(speak("", 100).samples().length).isLessThan(Sound.RATE);
        assertThat(speak("\u4f60\u597d \uD83D\uDE80", 100).rate()).isEqualTo(Sound.RATE);
    }

    @Test
    void saysNothingOnStandardOutput() {
        var written = new ByteArrayOutputStream();
        var before = System.out;
        var print = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(print);
        try (var another = new EmbeddedVoice()) {
            var _ = another.speak(new SpokenText(QUESTION, "", "en-US", 100), new Stop());
        } finally {
            System.setOut(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void afterItWasClosedItSpeaksAgain() {
        var once = speak("Once", 100);
        VOICE.close();
        assertThat(speak("Once", 100).samples()).isEqualTo(once.samples());
    }

    private static Sound speak(String text, int rate) {
        return VOICE.speak(new SpokenText(text, "kevin16", "en-US", rate), new Stop());
    }

    private static double rms(Sound sound) {
        double sum = 0;
        for (short sample : sound.samples()) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / sound.samples().length);
    }
}
