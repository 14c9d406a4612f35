package com.elios.interview.adapter.ui.kit.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.settings.ThemeChoice;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void itsActionHasTheColourOfItsText(ThemeChoice theme, FxRobot robot) {
        robot.interact(
                () -> {
                    var appearance = new Appearance();
                    appearance.use(theme, 100);
                    appearance.attach(notices.getScene());
                    notices.show("Discarded", Action.of("Undo", () -> {}));
                    notices.applyCss();
                });
        var undo = robot.lookup("Undo").queryAs(Button.class);
        var text = robot.lookup("Discarded").queryAs(Label.class);
        assertThat(undo.getTextFill()).isEqualTo(text.getTextFill());
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
