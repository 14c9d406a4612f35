package com.elios.interview.infrastructure.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void missingPackagesAreNamedWithTheCommandThatInstallsThemAndTheOneThatNeedsNone() {
        assertThat(Window.sentence(new MissingForWindow.Packages(List.of("libgl1", "libgtk-3-0"))))
                .contains("libgl1, libgtk-3-0", "sudo apt install libgl1 libgtk-3-0")
                .endsWith("\"elios interview\".")
                .hasLineCount(1);
    }

    @Test
    void aMissingDisplayIsSaidWithTheCommandThatNeedsNone() {
        assertThat(Window.sentence(new MissingForWindow.Display()))
                .contains("no display")
                .endsWith("\"elios interview\".")
                .hasLineCount(1);
    }
}
