package com.elios.interview.adapter.ui.kit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScoreRingTest {
    private final Messages messages = Messages.english();

    @Test
    void aScoreIsANumberAndAnEquallyLargePartOfTheRing(FxRobot robot) {
        robot.interact(
                () -> {
                    var ring = new ScoreRing(messages, OptionalDouble.of(72.6));
                    assertThat(number(ring)).isEqualTo("73");
                    assertThat(share(ring).getLength()).isEqualTo(-3.6 * 72.6);
                    assertThat(ring.getAccessibleText()).isEqualTo("Score 73 of 100");
                });
    }

    @Test
    void whatWasNotScoredHasNoNumber(FxRobot robot) {
        robot.interact(
                () -> {
                    var ring = new ScoreRing(messages, OptionalDouble.empty());
                    assertThat(number(ring)).isEmpty();
                    assertThat(share(ring).isVisible()).isFalse();
                    assertThat(ring.getAccessibleText()).isEqualTo("Not scored");
                    assertThat(ring.getPseudoClassStates())
                            .contains(PseudoClass.getPseudoClass("not-scored"));
                });
    }

    @Test
    void nothingOfAHundredIsAScore(FxRobot robot) {
        robot.interact(
                () -> {
                    var ring = new ScoreRing(messages, OptionalDouble.of(0));
                    assertThat(number(ring)).isEqualTo("0");
                    assertThat(ring.getAccessibleText()).isEqualTo("Score 0 of 100");
                });
    }

    private static String number(ScoreRing ring) {
        return ring.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElseThrow();
    }

    private static Arc share(ScoreRing ring) {
        return ring.getChildrenUnmodifiable().stream()
                .filter(Arc.class::isInstance)
                .map(Arc.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
