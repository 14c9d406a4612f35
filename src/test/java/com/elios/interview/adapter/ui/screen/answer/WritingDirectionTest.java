package com.elios.interview.adapter.ui.screen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingDirectionTest {
    @Test
    void theFirstLetterDecidesTheSide() {
        assertThat(WritingDirection.of("1. مرحبا and more"))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(WritingDirection.of("1. Hello مرحبا")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(WritingDirection.of("")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void oneWordFromTheRightMakesATextMixed() {
        assertThat(WritingDirection.mixed("We met at קפה once")).isTrue();
        assertThat(WritingDirection.mixed("naïve 👩‍🚀 text")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "one two", "قال  لي\n\nهذا ", " قال"})
    void thePiecesAreTheWholeText(String text) {
        assertThat(String.join("", WritingDirection.pieces(text))).isEqualTo(text);
    }

    @Test
    void onlyAMixedTextIsCutIntoWords() {
        assertThat(WritingDirection.pieces("one two")).hasSize(1);
        assertThat(WritingDirection.pieces("قال لي")).hasSize(2);
    }
}
