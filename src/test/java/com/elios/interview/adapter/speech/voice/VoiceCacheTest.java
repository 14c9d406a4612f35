package com.elios.interview.adapter.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceCacheTest {
    private static final SpokenText TEXT = new SpokenText("Why?", "a", "en-US", 100);
    private static final int MOST_BYTES = 1_000;

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void aTextIsSpokenOnce() {
        var voice = new CountingVoice();
        var cached = new CachedVoice(voice, cache());
        var first = cached.speak(TEXT, new Stop());
        var second = cached.speak(TEXT, new Stop());
        assertThat(second.samples()).isEqualTo(first.samples());
        assertThat(new CachedVoice(voice, cache()).speak(TEXT, new Stop()).samples())
                .isEqualTo(first.samples());
        assertThat(voice.spoken).isEqualTo(1);
    }

    @Test
    void everythingThatIsHeardMakesADifference() {
        var voice = new CountingVoice();
        var cached = new CachedVoice(voice, cache());
        for (var text :
                List.of(
                        TEXT,
                        new SpokenText("Why not?", "a", "en-US", 100),
                        new SpokenText("Why?", "b", "en-US", 100),
                        new SpokenText("Why?", "a", "en-GB", 100),
                        new SpokenText("Why?", "a", "en-US", 101))) {
            var _ = cached.speak(text, new Stop());
        }
        assertThat(voice.spoken).isEqualTo(5);
        assertThat(cache().find(VoiceEngine.AZURE_VOICE, TEXT)).isEmpty();
    }

    @Test
    void whatWasStoppedIsNotKept() {
        var voice = new CountingVoice();
        var stop = new Stop();
        stop.ask();
        var _ = new CachedVoice(voice, cache()).speak(TEXT, stop);
        assertThat(cache().find(VoiceEngine.EMBEDDED_VOICE, TEXT)).isEmpty();
    }

    @Test
    void whatWasNotHeardForTheLongestTimeGoesFirst() throws IOException {
        var cache = cache();
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofMinutes(1));
            cache.keep(VoiceEngine.EMBEDDED_VOICE, text(i), sound(125));
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(cache.find(VoiceEngine.EMBEDDED_VOICE, text(0))).isPresent();
        clock.advance(Duration.ofMinutes(1));
        cache.keep(VoiceEngine.EMBEDDED_VOICE, text(4), sound(125));
        assertThat(cache.find(VoiceEngine.EMBEDDED_VOICE, text(0))).isPresent();
        assertThat(cache.find(VoiceEngine.EMBEDDED_VOICE, text(1))).isEmpty();
        assertThat(cache.find(VoiceEngine.EMBEDDED_VOICE, text(4))).isPresent();
        assertThat(bytes()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void moreThanFitsIsNotKept() throws IOException {
        cache().keep(VoiceEngine.EMBEDDED_VOICE, TEXT, sound(MOST_BYTES));
        assertThat(bytes()).isZero();
    }

    @Test
    void nothingHalfWrittenIsLeftOrRead() throws IOException {
        cache().keep(VoiceEngine.EMBEDDED_VOICE, TEXT, sound(10));
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file.toString()).endsWith(".pcm"));
        }
    }

    @Test
    void aFolderThatCannotBeUsedOnlyMakesItSlow() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var voice = new CountingVoice();
        var cached = new CachedVoice(voice, new VoiceCache(file, MOST_BYTES, clock));
        assertThat(cached.speak(TEXT, new Stop()).samples()).isNotEmpty();
        assertThat(cached.speak(TEXT, new Stop()).samples()).isNotEmpty();
        assertThat(voice.spoken).isEqualTo(2);
    }

    private VoiceCache cache() {
        return new VoiceCache(folder, MOST_BYTES, clock);
    }

    private static SpokenText text(int number) {
        return new SpokenText("Number " + number, "", "en-US", 100);
    }

    private static Sound sound(int samples) {
        return new Sound(Sound.RATE, new short[samples]);
    }

    private long bytes() throws IOException {
        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static final class CountingVoice implements SpeechSynthesizer {
        private int spoken;

        @Override
        public VoiceEngine engine() {
            return VoiceEngine.EMBEDDED_VOICE;
        }

        @Override
        public List<Voice> voices() {
            return List.of();
        }

        @Override
        public Sound speak(SpokenText text, Stop stop) {
            spoken++;
            return new Sound(Sound.RATE, new short[] {1, -2, 3, (short) spoken});
        }
    }
}
