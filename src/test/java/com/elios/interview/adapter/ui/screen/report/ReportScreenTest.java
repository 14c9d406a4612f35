package com.elios.interview.adapter.ui.screen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();

    @Test
    void closedAndOpenGapsAreToldApart(FxRobot robot) {
        robot.interact(
                () -> {
                    var page = page(Story.probedAfterAnother(coach));
                    assertThat(texts(page))
                            .contains(
                                    "Still open:",
                                    "Closed when you were asked; no need to work on it:")
                            .contains("8 points still open · 1 closed when asked")
                            .contains("3 points still open · 1 closed when asked");
                    ((ToggleButton) page.lookup(".disclosure-arrow")).setSelected(true);
                    assertThat(texts(page))
                            .anyMatch(
                                    text ->
                                            text.startsWith(
                                                            "every write has to update the index – closed when asked “")
                                                    && text.endsWith(
                                                            "by your words “Every write has to update the index”"))
                            .contains("The question was skipped, so every point is open.");
                });
    }

    @Test
    void anEarlierInterviewStandsBesideThisOneWithCounts(FxRobot robot) {
        robot.interact(
                () -> {
                    var texts = texts(page(Story.probedAfterAnother(coach)));
                    assertThat(texts)
                            .contains("68 then (1 answer) · 40 now (2 answers)", "No clear change")
                            .contains("68 then (23 November 2026) · 30 now", "Lower");
                });
    }

    @Test
    void theFirstInterviewHasNothingBesideIt(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(texts(page(Story.complete(coach))))
                                .contains(
                                        "This is your first interview with a score. From the next one"
                                                + " on, the two stand side by side here."));
    }

    @Test
    void withoutAScoreNothingIsComparedAndTheReasonsAreTold(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(texts(page(Story.allSkipped(coach))))
                                .contains("3 skipped: No time now")
                                .contains(
                                        "Nothing was scored this time, so there is nothing to"
                                                + " compare."));
    }

    @Test
    void practisingAQuestionAgainAsksThatQuestion(FxRobot robot) {
        robot.interact(
                () -> {
                    var page = page(Story.complete(coach));
                    button(page, "Practise this question again").fire();
                });
        var room = (Route.Room) navigator.last();
        assertThat(coach.interviews.find(room.interview()).orElseThrow().questions())
                .extracting(PlannedQuestion::questionId)
                .containsExactly(QuestionId.of("sql-index", 1));
    }

    @Test
    void theModelAnswerIsOneStepAway(FxRobot robot) {
        robot.interact(
                () -> {
                    var page = page(Story.complete(coach));
                    assertThat(texts(page)).doesNotContain("Model answer");
                    button(page, "Read the model answer of question 1").fire();
                    assertThat(texts(page)).contains("Model answer");
                });
    }

    private Parent page(InterviewId interview) {
        var model =
                new ReportViewModel(
                        interview,
                        new ReportUseCases(
                                coach.showReport,
                                coach.planInterview,
                                coach.startInterview,
                                coach.practiceQuestions,
                                coach.voice.findRecording(),
                                coach.assistant),
                        new SynchronousTaskRunner(),
                        navigator);
        var messages = Messages.english();
        var view = new ReportView(model, messages, new Times(messages, coach.clock));
        view.onShow();
        return (Parent) ((ScrollPane) view.root().lookup(".page")).getContent();
    }

    private static Button button(Parent page, String text) {
        return all(page)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Parent page) {
        return all(page)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ReportScreenTest::all))
                : Stream.of(node);
    }
}
