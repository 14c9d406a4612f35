package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final long SECOND = 10_000_000;

    private final Phrases phrases = new Phrases(Duration.ofSeconds(100));

    @Test
    void whatWasUnderstoodBeforeIsLeftOutAlsoWithOtherBounds() {
        assertThat(phrases.utterance(phrase(0, 2 * SECOND, "{}"))).isPresent();
        assertThat(phrases.utterance(phrase(0, 2 * SECOND, "{}"))).isEmpty();
        assertThat(phrases.utterance(phrase(SECOND / 2, 2 * SECOND, "{}"))).isEmpty();
        assertThat(phrases.utterance(phrase(2 * SECOND, SECOND, "{}"))).isPresent();
    }

    @Test
    void anUtteranceWithoutDetailsHasNeitherWordsNorConfidence() {
        for (var json : new String[] {"", "{}", "{\"NBest\":[]}", "{broken", "[]"}) {
            var utterance =
                    new Phrases(Duration.ZERO).utterance(phrase(0, SECOND, json)).orElseThrow();
            assertThat(utterance.words()).isEmpty();
            assertThat(utterance.confidence()).isNull();
        }
    }

    @Test
    void wordsCountFromTheBeginningOfTheRecording() {
        var json =
                """
                {"NBest":[{"Confidence":0.5,"Words":[
                  {"Word":"hello","Offset":5000000,"Duration":2500000},
                  {"Word":" ","Offset":5000000,"Duration":2500000}]}]}""";
        var utterance = phrases.utterance(phrase(SECOND / 2, SECOND, json)).orElseThrow();
        assertThat(utterance.words())
                .singleElement()
                .satisfies(
                        word -> {
                            assertThat(word.from()).isEqualTo(Duration.ofMillis(100_500));
                            assertThat(word.to()).isEqualTo(Duration.ofMillis(100_750));
                        });
    }

    @Test
    void aConfidenceThatIsNoneIsLeftOut() {
        var json = "{\"NBest\":[{\"Confidence\":7}]}";
        var utterance = phrases.utterance(phrase(0, SECOND, json)).orElseThrow();
        assertThat(utterance.confidence()).isNull();
    }

    private static Signal.Phrase phrase(long offset, long duration, String json) {
        return new Signal.Phrase("Hello", offset, duration, json);
    }
}
