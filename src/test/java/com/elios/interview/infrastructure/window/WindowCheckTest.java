package com.elios.interview.infrastructure.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WindowCheckTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void knowsWhichLibrariesAreInstalled() {
        assertThat(WindowCheck.canLoad("libc.so.6")).isTrue();
        assertThat(WindowCheck.canLoad("libno-such-library.so.7")).isFalse();
    }

    @Test
    void missesNothingOnTheHeadlessPlatform() {
        assertThat(new WindowCheck("Linux", true).missing()).isEmpty();
    }

    @Test
    void asksNothingOfOtherSystems() {
        assertThat(new WindowCheck("Windows 11", false).missing()).isEmpty();
        assertThat(new WindowCheck("Mac OS X", false).missing()).isEmpty();
    }
}
