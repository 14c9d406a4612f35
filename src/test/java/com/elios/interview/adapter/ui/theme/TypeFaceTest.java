package com.elios.interview.adapter.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeFaceTest {
    private static final List<String> INSTALLED =
            List.of("DejaVu Sans", "Nimbus Sans", "Noto Sans");

    @Test
    void linuxGetsTheBestFontForScreensThatIsInstalled() {
        assertThat(TypeFace.choose("Linux", INSTALLED)).contains("Noto Sans");
    }

    @Test
    void otherSystemsKeepTheirOwnFont() {
        assertThat(TypeFace.choose("Windows 11", INSTALLED)).isEmpty();
        assertThat(TypeFace.choose("Mac OS X", INSTALLED)).isEmpty();
    }

    @Test
    void withoutAnyOfThemTheSystemsFontStays() {
        assertThat(TypeFace.choose("Linux", List.of("DejaVu Sans"))).isEmpty();
    }
}
