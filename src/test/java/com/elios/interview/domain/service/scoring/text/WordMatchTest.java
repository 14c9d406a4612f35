package com.elios.interview.domain.service.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatchTest {
    @ParameterizedTest
    @CsvSource({
        "threads, thread",
        "stopped, stopping",
        "queries, query",
        "classes, class",
        "released, releases",
        "quickly, quick"
    })
    void formsOfOneWordShareTheirStem(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"bus, bus", "analysis, analysis", "string, string", "need, need", "thing, thing"})
    void wordsThatOnlyLookInflectedStay(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"evaporate, evaporation", "recieve, receive", "algoritm, algorithm"})
    void familiesAndSlipsMatchAlmost(String one, String other) {
        assertThat(WordMatch.of(Stem.of(one), Stem.of(other))).isBetween(0.7, 0.95);
    }

    @ParameterizedTest
    @CsvSource({"stack, queue", "read, head", "1024, 1025", "tcp, udp"})
    void differentWordsDoNotMatch(String one, String other) {
        assertThat(WordMatch.of(Stem.of(one), Stem.of(other))).isZero();
    }

    @Test
    void wordsOfGrammarWeighNothing() {
        assertThat(Words.of("it is the one with a heap").stream().filter(Word::isContent))
                .extracting(Word::text)
                .containsExactly("one", "heap");
    }
}
