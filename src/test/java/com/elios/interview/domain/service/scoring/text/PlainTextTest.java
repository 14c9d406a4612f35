package com.elios.interview.domain.service.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void invisibleCharactersDisappear() {
        assertThat(PlainText.of("ha\u200bsh\u00ad ma\ufeffp").text()).isEqualTo("hash map");
    }

    @Test
    void compatibleSpellingsBecomeOne() {
        assertThat(PlainText.of("ﬁle ｓｉｚｅ ²").text()).isEqualTo("file size 2");
    }

    @Test
    void lookAlikeLettersOfAnotherScriptBecomeLatin() {
        assertThat(PlainText.of("a сасhе keeps recent values").text())
                .isEqualTo("a cache keeps recent values");
    }

    @Test
    void aTextInAnotherScriptKeepsItsLetters() {
        assertThat(PlainText.of("это ответ").text()).isEqualTo("это ответ");
    }

    @Test
    void everyPlaceLeadsBackToTheOriginal() {
        String original = "An ﬁle\u200b and a hash\u200bmap.";
        var plain = PlainText.of(original);
        int from = plain.text().indexOf("hashmap");
        assertThat(plain.original(from, from + 7).of(original)).isEqualTo("hash\u200bmap");
        int file = plain.text().indexOf("file");
        assertThat(plain.original(file, file + 4).of(original)).isEqualTo("ﬁle");
    }
}
