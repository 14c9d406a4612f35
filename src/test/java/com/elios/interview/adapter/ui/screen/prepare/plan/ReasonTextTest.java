package com.elios.interview.adapter.ui.screen.prepare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTextTest {
    @Test
    void aShortLineIsQuotedWhole() {
        assertThat(ReasonText.shortened(" Built booking services in Java. "))
                .isEqualTo("Built booking services in Java.");
    }

    @Test
    void aLongLineEndsWithAWordAndOneEllipsis() {
        var sentence =
                "Determined accountant with three years of experience in personal and tax accounting.";
        assertThat(ReasonText.shortened(sentence + " Looking for more responsibility"))
                .isEqualTo(sentence.substring(0, sentence.length() - 1) + "…");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNeverCutInTwo() {
        var shortened = ReasonText.shortened("a" + "\uD83D\uDE80".repeat(60));
        assertThat(shortened.codePoints())
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
