package com.elios.interview.adapter.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "tab\tand\r\nlines", "😀", "a😀b", "\uFFFF"})
    void whatCanBeStoredStays(String text) {
        assertThat(StoredText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD83D", "\uDE00", "\uD83Dx"})
    void whatCannotBeStoredIsReplacedAndTheLengthStays(String text) {
        assertThat(StoredText.of("<" + text + ">"))
                .hasSize(text.length() + 2)
                .startsWith("<\uFFFD");
    }

    @Test
    void twoHalvesInTheWrongOrderAreBothReplaced() {
        assertThat(StoredText.of("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }
}
