package com.elios.interview.domain.service.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.service.scoring.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {
    @ParameterizedTest
    @CsvSource({
        "TCP is reliable, TCP is not reliable",
        "the load increases, the load decreases",
        "a tuple is immutable, a tuple is mutable"
    })
    void oppositesClash(String one, String other) {
        assertThat(Polarity.clash(Words.of(one), Words.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "the terminals are not connected, the terminals are separated",
        "TCP is reliable, TCP guarantees delivery",
        "it does not increase, it decreases"
    })
    void agreementInOtherWordsDoesNot(String one, String other) {
        assertThat(Polarity.clash(Words.of(one), Words.of(other))).isFalse();
    }
}
