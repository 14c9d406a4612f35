package com.elios.interview.adapter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextsTest {
    private static final String ENGLISH = "Led the move of the booking services";
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "מפתחת תוכנה, חברת רכבל, מפתחת תוכנה, חברת רכבל",
                "בناء خدمات الحجز باستخدام Java و SQL و Kafka",
                "Hello, נועה בן־דוד ליلى الخطيب"
            })
    void rightToLeftWordsAreShownInAnyWidth(String text, FxRobot robot) {
        robot.interact(
                () -> {
                    var label = Texts.body(text);
                    show(label);
                    assertThat(label.getHeight()).isPositive();
                });
    }

    @Test
    void otherWordsWrapAlsoAfterRightToLeftOnes(FxRobot robot) {
        robot.interact(
                () -> {
                    var label = Texts.body("נועה בן־דוד");
                    show(label);
                    double line = label.getHeight();
                    label.setText(ENGLISH);
                    label.getScene().getRoot().layout();
                    assertThat(label.getHeight()).isGreaterThan(2 * line);
                });
    }

    private void show(Label label) {
        for (double width = 20; width <= 300; width += 20) {
            var frame = new StackPane(label);
            stage.setScene(new Scene(frame, 100, 300));
            label.setMaxWidth(width);
            frame.applyCss();
            frame.layout();
        }
        label.setMaxWidth(80);
        label.getScene().getRoot().layout();
    }
}
