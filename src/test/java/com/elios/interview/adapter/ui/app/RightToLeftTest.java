package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewMode;
import java.time.Duration;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A text that JavaFX 26 cannot wrap, see `WritingDirection`, must not take the screen down.
@ExtendWith(ApplicationExtension.class)
class RightToLeftTest {
    private static final String TEXT =
            "الفهرس بنية مرتبة تحفظ نسخة من العمود مع مؤشر إلى الصف، فيجد النظام الصفوف دون قراءة"
                    + " الجدول كله. name the goal ثم ننظر في الخيارات كلها مرة بعد مرة حتى نجد ما"
                    + " يصلح لنا جميعا في هذا العمل.";

    private final OfflineLaunch launch = new OfflineLaunch();

    @Test
    void itCanBeWrittenInTheRoomAndBesideIt(FxRobot robot) {
        var interview = launch.coach.started(1, InterviewMode.PRACTICE).id();
        launch.coach.saveDraft.execute(
                interview, DraftPlace.ofQuestion(0), new Draft(TEXT, TEXT, Duration.ZERO));
        robot.interact(
                () -> assertThat(shown(new Route.Room(interview))).contains("Submit answer"));
    }

    @Test
    void itCanBeReadInTheFeedback(FxRobot robot) {
        var interview = launch.completed(TEXT);
        robot.interact(
                () ->
                        assertThat(shown(new Route.Feedback(interview.id(), 0)))
                                .contains("Your answer"));
    }

    /// Labels on the screen, laid out in narrow and wide.
    private String shown(Route route) {
        var labels = new StringBuilder();
        for (double width : new double[] {1024, 1100, 1280, 1440}) {
            var shell = new OfflineShell(launch).at(route);
            shell.scene(ThemeChoice.LIGHT, 150, width, 700);
            Walk.visible(shell.shell).stream()
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .forEach(labels::append);
        }
        return labels.toString();
    }
}
