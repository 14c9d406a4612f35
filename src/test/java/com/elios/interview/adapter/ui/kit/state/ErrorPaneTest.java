package com.elios.interview.adapter.ui.kit.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.error.StoreFailure;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ErrorPaneTest {
    private final AtomicInteger retries = new AtomicInteger();
    private final Failure failure =
            Failure.of(
                    new StoreFailure(
                            "line of a CV", new IllegalStateException("another line of a CV")));

    @Start
    void show(Stage stage) {
        var again = Action.of("Try again", retries::incrementAndGet);
        var pane = new ErrorPane(Messages.english(), failure, again);
        stage.setScene(new Scene(new StackPane(pane), 700, 300));
        stage.show();
    }

    @Test
    void theOneActionRuns(FxRobot robot) {
        robot.clickOn("Try again");
        assertThat(retries).hasValue(1);
    }

    @Test
    void theDetailsHoldTheCodeAndNothingOfThePerson(FxRobot robot) {
        robot.clickOn("Copy details");
        robot.interact(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("STORE-1")
                                .contains(IllegalStateException.class.getName())
                                .doesNotContain("line of a CV"));
    }
}
