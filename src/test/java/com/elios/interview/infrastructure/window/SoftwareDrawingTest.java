package com.elios.interview.infrastructure.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftwareDrawingTest {
    @TempDir private Path devices = Path.of("devices");

    @Test
    void aLinuxMachineWithoutACardDrawsWithItsProcessor() {
        assertThat(new SoftwareDrawing("Linux", devices).isAllThereIs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg", "mali0"})
    void aCardIsLeftToJavaFx(String device) throws IOException {
        Files.createDirectory(devices.resolve(device));

        assertThat(new SoftwareDrawing("Linux", devices).isAllThereIs()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsShowTheirCardsElsewhere(String system) {
        assertThat(new SoftwareDrawing(system, devices).isAllThereIs()).isFalse();
    }
}
