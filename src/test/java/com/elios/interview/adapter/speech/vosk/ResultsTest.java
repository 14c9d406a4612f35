package com.elios.interview.adapter.speech.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ResultsTest {
    private static final String WITH_WORDS =
            """
            {
              "result" : [{
                  "conf" : 1.000000, "end" : 1.110000, "start" : 0.870000, "word" : "hello"
                }, {
                  "conf" : 0.500000, "end" : 1.530000, "start" : 1.110000, "word" : "there"
                }],
              "text" : "hello there"
            }""";

    @Test
    void wordsHaveTheirTimesInTheRecording() {
        var utterance = read(WITH_WORDS).orElseThrow();
        assertThat(utterance.text()).isEqualTo("hello there");
        assertThat(utterance.words())
                .containsExactly(
                        new SpokenWord("hello", millis(60_870), millis(61_110)),
                        new SpokenWord("there", millis(61_110), millis(61_530)));
        assertThat(utterance.from()).isEqualTo(millis(60_870));
        assertThat(utterance.to()).isEqualTo(millis(61_530));
        assertThat(utterance.confidence()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void withoutWordsTheUtteranceHasTheTimesOfItsSound() {
        var utterance = read("{\"text\" : \"hello there\"}").orElseThrow();
        assertThat(utterance.from()).isEqualTo(millis(60_000));
        assertThat(utterance.to()).isEqualTo(millis(62_000));
        assertThat(utterance.words()).isEmpty();
        assertThat(utterance.confidence()).isNull();
    }

    @Test
    void silenceIsNoUtterance() {
        assertThat(read("{\"text\" : \"\"}")).isEmpty();
        assertThat(read("{}")).isEmpty();
    }

    @Test
    void partsAreRead() {
        assertThat(Results.partial("{\"partial\" : \"hello th\"}")).isEqualTo("hello th");
        assertThat(Results.partial("{\"partial\" : \"\"}")).isEmpty();
    }

    @Test
    void whatIsNoJsonIsNotTakenForSilence() {
        assertThatThrownBy(() -> read("{\"text")).isInstanceOf(JacksonException.class);
    }

    private static Optional<Utterance> read(String json) {
        return Results.utterance(json, millis(60_000), millis(60_000), millis(62_000));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
