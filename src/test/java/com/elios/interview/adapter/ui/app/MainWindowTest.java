package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class MainWindowTest {
    @Test
    void itFillsAScreenThatIsTooSmallForItsUsualSize() {
        assertThat(MainWindow.filling(new Rectangle2D(0, 0, 1366, 738))).isTrue();
        assertThat(MainWindow.filling(new Rectangle2D(0, 0, 1024, 800))).isTrue();
    }

    @Test
    void elsewhereItLeavesRoomForOtherWindows() {
        assertThat(MainWindow.filling(new Rectangle2D(0, 27, 1920, 1053))).isFalse();
    }
}
