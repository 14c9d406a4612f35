package com.elios.interview.adapter.ui.kit.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.kit.Action;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticesTest {
    private Notices notices;

    @Start
    void show(Stage stage) {
        notices = new Notices();
        stage.setScene(new Scene(notices, 600, 300));
        stage.show();
    }

    @Test
    void theLatestNoticeTakesThePlaceOfTheOneBefore(FxRobot robot) {
        robot.interact(
                () -> {
                    notices.show("first");
                    notices.show("second");
                });
        assertThat(notices.getChildren()).hasSize(1);
        assertThat(notices.getChildren().getFirst().getAccessibleText()).isEqualTo("second");
    }

    @Test
    void itsActionRunsOnceAndTakesItAway(FxRobot robot) {
        var undone = new AtomicInteger();
        robot.interact(() -> notices.show("Discarded", Action.of("Undo", undone::incrementAndGet)));
        robot.clickOn("Undo");
        assertThat(undone).hasValue(1);
        assertThat(notices.getChildren()).isEmpty();
    }
}
