package com.elios.interview.adapter.ui.screen.prepare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// How much of the document can be seen beside the facts.
@ExtendWith(ApplicationExtension.class)
class DocumentRoomTest {
    private static final double LINE = 1.9 * 21;

    @Test
    void atTheLargestTextInTheSmallestWindowThreeLinesAreSeen(FxRobot robot) {
        show(robot, 150, facts -> assertThat(height(facts)).isGreaterThan(3 * LINE));
    }

    @Test
    void itCanBeShownLargerAndSmallerAgain(FxRobot robot) {
        show(
                robot,
                150,
                facts -> {
                    double before = height(facts);
                    room(facts).fire();
                    layOut(facts);
                    assertThat(height(facts)).isGreaterThan(6 * LINE);
                    assertThat(room(facts).getText()).isEqualTo("Show less of it");
                    room(facts).fire();
                    layOut(facts);
                    assertThat(height(facts)).isEqualTo(before);
                });
    }

    @Test
    void besideTheFactsItHasTheWholeHeightAndOffersNoMore(FxRobot robot) {
        show(
                robot,
                100,
                facts -> {
                    assertThat(room(facts).isVisible()).isFalse();
                    assertThat(height(facts)).isGreaterThan(400);
                });
    }

    private static double height(Region facts) {
        return facts.lookup(".document").getLayoutBounds().getHeight();
    }

    private static Button room(Region facts) {
        return (Button) facts.lookup(".button.quiet");
    }

    private static void layOut(Region facts) {
        facts.applyCss();
        facts.layout();
    }

    /// In what the smallest window leaves between step line and actions.
    private static void show(FxRobot robot, int percent, Consumer<Region> check) {
        robot.interact(
                () -> {
                    var analysis =
                            new CvAnalysis(
                                    CvAnalysisId.create(),
                                    CandidateId.create(),
                                    "mira.pdf",
                                    SampleCv.LINES,
                                    SampleCv.facts(),
                                    false,
                                    Instant.EPOCH);
                    var model = new FactsViewModel(analysis, List.of("Java"));
                    var facts =
                            new FactsPane(
                                            model,
                                            new SecondReadingViewModel(
                                                    model,
                                                    new OfflineCoach().assistant,
                                                    new SynchronousTaskRunner()),
                                            Messages.english())
                                    .root();
                    var scene = new Scene(facts, 923, 575);
                    var appearance = new Appearance();
                    appearance.use(ThemeChoice.LIGHT, percent);
                    appearance.attach(scene);
                    layOut(facts);
                    layOut(facts);
                    check.accept(facts);
                });
    }
}
