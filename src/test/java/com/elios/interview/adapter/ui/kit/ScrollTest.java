package com.elios.interview.adapter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScrollTest {
    @Test
    void noPictureIsKeptOfWhatIsSeen(FxRobot robot) {
        robot.interact(
                () -> {
                    var scroll = new Scroll(new Region());
                    var scene = new Scene(scroll, 300, 200);
                    scene.getRoot().applyCss();
                    assertThat(scroll.lookup(".viewport").isCache()).isFalse();
                });
    }
}
