package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.testing.SampleCv;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the CV to the report, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class InterviewJourneyTest {
    private static final Path CV = Path.of("mira.pdf");

    private final OfflineLaunch launch = new OfflineLaunch();
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    void aCvLeadsOverItsFactsToAPlanAndIntoTheRoom(FxRobot robot) {
        launch.coach.reader.add(CV, new DocumentReading.Read(SampleCv.text()));
        show(robot, new Route.Prepare(CV));
        assertThat(robot.lookup("Is this right?").tryQuery()).isPresent();
        robot.clickOn(field(robot, "Mira Anand")).eraseText("Mira Anand".length());
        robot.write("Mira A.");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("What you will be asked about").tryQuery()).isPresent();
        assertThat(
                        robot.lookup("because your CV says ‘Moved map rendering into Docker’")
                                .tryQuery())
                .isPresent();
        robot.clickOn("Start interview");
        assertThat(robot.lookup(".answer-editor").tryQuery()).isPresent();
        assertThat(launch.coach.loadProfile.execute().name()).isEqualTo("Mira A.");
    }

    @Test
    void aWrongFileSaysWhatToDoAndAnotherCanBeChosen(FxRobot robot) {
        launch.coach.reader.add(CV, new DocumentReading.Refused(RefusalReason.ENCRYPTED));
        show(robot, new Route.Prepare(CV));
        assertThat(
                        robot.lookup(
                                        "The file is protected with a password. Save a copy"
                                                + " without one.")
                                .tryQuery())
                .isPresent();
        assertThat(robot.lookup("Choose file").tryQuery()).isPresent();
    }

    @Test
    void withoutACvATopicIsChosenAndAQuestionTakenOut(FxRobot robot) {
        show(robot, new Route.Prepare());
        robot.clickOn("Go on without a CV");
        robot.clickOn("Docker");
        robot.clickOn(named(robot, "Remove question 1"));
        // Which questions, and so how many minutes, depends on the person.
        assertThat(robot.lookup(node -> says(node, "4 questions · about \\d+ minutes")).tryQuery())
                .isPresent();
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("Question 1 of 4").tryQuery()).isPresent();
    }

    @Test
    void escapeGoesBackAStepWhilePreparing(FxRobot robot) {
        show(robot, new Route.Prepare());
        robot.clickOn("Go on without a CV");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("Drop your CV here").tryQuery()).isPresent();
    }

    @Test
    void anAnswerIsTypedAndSubmittedByKeyboardAndItsFeedbackRead(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal, then I look at the options");
        assertThat(robot.lookup("11 words · usually 10 to 20").tryQuery()).isPresent();
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("Key points").tryQuery()).isPresent();
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("Question 2 of 2").tryQuery()).isPresent();
        assertThat(editor(robot).getText()).isEmpty();
    }

    @Test
    void aFollowUpIsAskedAnsweredAndBothFiguresAreShown(FxRobot robot) {
        var interview = launch.coach.startedWithFollowUps(1);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("Follow-up question").tryQuery()).isPresent();
        assertThat(robot.lookup("Model answer").tryQuery()).isEmpty();
        assertThat(robot.lookup(node -> says(node, ".*weigh the options.*")).tryQuery()).isEmpty();

        robot.clickOn("Answer the follow-up");
        assertThat(robot.lookup("Follow-up 1 of at most 3").tryQuery()).isPresent();
        assertThat(robot.lookup("First I name the goal").tryQuery()).isPresent();
        assertThat(editor(robot).isFocused()).isTrue();
        robot.write("I weigh the options and measure the result");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(robot.lookup("First answer 60 · after follow-ups 90").tryQuery()).isPresent();
        assertThat(
                        robot.lookup(
                                        node ->
                                                says(
                                                        node,
                                                        "Closed by your answer to follow-up 1:"
                                                                + " weigh the options.*"))
                                .tryQuery())
                .isPresent();
        assertThat(robot.lookup("No more follow-ups: nothing is missing any more.").tryQuery())
                .isPresent();
        robot.clickOn("See your report");
        assertThat(robot.lookup(node -> says(node, "After follow-ups: 90 of 100.*")).tryQuery())
                .isPresent();
        assertThat(
                        robot.lookup(
                                        node ->
                                                says(
                                                        node,
                                                        ".*First answer 60 · after follow-ups 90.*"))
                                .tryQuery())
                .isPresent();
    }

    @Test
    void aFollowUpThatWasLeftIsThereAgainWithItsDraft(FxRobot robot) {
        var interview = launch.coach.startedWithFollowUps(2);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.write("half an ans");
        press(robot, KeyCode.ESCAPE);
        robot.clickOn("Continue");
        assertThat(editor(robot).getText()).isEqualTo("half an ans");
        robot.clickOn("Go on");
        assertThat(robot.lookup("No more follow-ups: you chose to go on.").tryQuery()).isPresent();
        assertThat(robot.lookup("Model answer").tryQuery()).isPresent();
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.lookup("Question 2 of 2").tryQuery()).isPresent();
    }

    @Test
    void whoGoesOnAtOnceSeesTheWholeFeedback(FxRobot robot) {
        var interview = launch.coach.startedWithFollowUps(2);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.clickOn("Go on");
        assertThat(robot.lookup("Model answer").tryQuery()).isPresent();
        assertThat(robot.lookup("Next question").tryQuery()).isPresent();
    }

    @Test
    void evidenceCanBeReachedByKeyboardAndNamesItsKeyPoint(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal, then I look at the options");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        Node evidence = robot.lookup(node -> named(node).startsWith("name the goal")).query();
        robot.interact(evidence::requestFocus);
        assertThat(robot.lookup("Shows key point 1: name the goal").tryQuery()).isPresent();
    }

    @Test
    void leavingByEscapeLosesNothing(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("half an ans");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".answer-editor").tryQuery()).isEmpty();
        robot.clickOn("Continue");
        assertThat(editor(robot).getText()).isEqualTo("half an ans");
    }

    @Test
    void tabLeavesTheEditorInsteadOfIndenting(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("words");
        press(robot, KeyCode.TAB);
        assertThat(editor(robot).getText()).isEqualTo("words");
        assertThat(editor(robot).isFocused()).isFalse();
    }

    @Test
    void pausingHidesTheQuestionAndGoingOnShowsItAgain(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("thinking");
        robot.clickOn(named(robot, "Pause"));
        assertThat(robot.lookup(".question").tryQuery()).isEmpty();
        robot.clickOn("Go on");
        assertThat(robot.lookup(".question").tryQuery()).isPresent();
        assertThat(editor(robot).getText()).isEqualTo("thinking");
    }

    @Test
    void skippingWithAReasonAndTheLastAnswerLeadToTheReport(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.EXAM);
        show(robot, new Route.Room(interview.id()));
        robot.clickOn("Skip").clickOn("Not relevant for me");
        robot.write("First I name the goal, then I weigh the options");
        robot.clickOn("Submit answer");
        assertThat(robot.lookup("1 of 2 answers scored").tryQuery()).isPresent();
        assertThat(answers(interview).getFirst().content())
                .isEqualTo(new AnswerContent.Skipped(SkipReason.NOT_RELEVANT));
        robot.clickOn("Read the model answer of question 2");
        assertThat(robot.lookup("Model answer").tryQuery()).isPresent();
        robot.clickOn("Practise again");
        assertThat(robot.lookup("Question 1 of 2").tryQuery()).isPresent();
        assertThat(launch.coach.interviews.find(interview.id()).map(Interview::state))
                .contains(InterviewState.COMPLETED);
    }

    @Test
    void anAnswerThatCannotBeScoredIsKeptAndOneCanGoOn(FxRobot robot) {
        launch.coach.evaluator.fail(true);
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name the goal");
        robot.clickOn("Submit answer");
        assertThat(robot.lookup("Your answer is kept, but could not be scored just now").tryQuery())
                .isPresent();
        robot.clickOn("Go on");
        assertThat(robot.lookup("Question 2 of 2").tryQuery()).isPresent();
        assertThat(answers(interview)).hasSize(1);
    }

    @Test
    void submittingNothingIsCaughtAndWritingTakesTheRemarkAway(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        var remark = robot.lookup(node -> says(node, "Nothing is written yet\\..*")).query();
        assertThat(remark.isVisible()).isTrue();
        assertThat(answers(interview)).isEmpty();
        assertThat(editor(robot).isFocused()).isTrue();
        robot.write("I");
        assertThat(remark.isVisible()).isFalse();
    }

    @Test
    void notesAreWrittenInTheDrawerByKeyboardAndFoundAgain(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.write("First I name");
        robot.interact(() -> editor(robot).positionCaret(5));
        press(robot, KeyCode.SHORTCUT, KeyCode.N);
        robot.write("goal, options");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".notes-editor").tryQuery()).isEmpty();
        robot.write(",");
        assertThat(editor(robot).getText()).isEqualTo("First, I name");
        press(robot, KeyCode.ESCAPE);
        robot.clickOn("Continue");
        assertThat(robot.lookup(".notes-editor").queryAs(TextArea.class).getText())
                .isEqualTo("goal, options");
        assertThat(editor(robot).isFocused()).isTrue();
        assertThat(editor(robot).getCaretPosition()).isEqualTo("First, I name".length());
    }

    @Test
    void hintsAreShownOneByOne(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot, new Route.Room(interview.id()));
        robot.clickOn("Hints and notes").clickOn("Show a hint").clickOn("Show another hint");
        assertThat(robot.lookup(".hint").queryAll()).hasSize(2);
        assertThat(robot.lookup(node -> says(node, "A full answer makes \\d+ points.*")).tryQuery())
                .isPresent();
    }

    @Test
    void keyPointsStandBelowTheWordForHowFarTheyAreCovered(FxRobot robot) {
        var interview = launch.completed("First I name the goal, then I look at the options");
        show(robot, new Route.Feedback(interview.id(), 0));
        assertThat(robot.lookup("Covered · 1").tryQuery()).isPresent();
        assertThat(robot.lookup("1. name the goal").tryQuery()).isPresent();
    }

    @Test
    void whereEverythingWasSkippedTheReportMakesNoNumberUp(FxRobot robot) {
        var interview = launch.coach.started(2, InterviewMode.EXAM);
        show(robot, new Route.Room(interview.id()));
        robot.clickOn("Skip").clickOn("No time now");
        robot.clickOn("Skip").clickOn("I do not know this");
        assertThat(robot.lookup("No score this time").tryQuery()).isPresent();
        assertThat(robot.lookup("0 of 2 answers scored").tryQuery()).isPresent();
        assertThat(robot.lookup("1 skipped: No time now").tryQuery()).isPresent();
        assertThat(robot.lookup("1 skipped: I do not know this").tryQuery()).isPresent();
        assertThat(robot.lookup(".figure").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsOnly("");
    }

    private void show(FxRobot robot, Route route) {
        robot.interact(
                () -> {
                    var offline = new OfflineShell(launch);
                    offline.appearance.use(ThemeChoice.LIGHT, 100);
                    MainWindow.show(stage, offline.shell, Messages.english(), offline.appearance);
                    offline.at(route);
                });
    }

    private List<Answer> answers(Interview interview) {
        return launch.coach.answers.findByInterview(interview.id());
    }

    private static TextArea editor(FxRobot robot) {
        return robot.lookup(".answer-editor").queryAs(TextArea.class);
    }

    private static TextField field(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TextField field && text.equals(field.getText()))
                .queryAs(TextField.class);
    }

    private static boolean says(Node node, String pattern) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().matches(pattern);
    }

    private static Node named(FxRobot robot, String name) {
        return robot.lookup(node -> named(node).equals(name)).query();
    }

    private static String named(Node node) {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }
}
