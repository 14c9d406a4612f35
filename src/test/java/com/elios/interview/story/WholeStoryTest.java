package com.elios.interview.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a CV to a report and back again after a restart.
@ExtendWith(ApplicationExtension.class)
class WholeStoryTest {
    private static final Pattern SCORE = Pattern.compile("Score (\\d+) of 100");
    private static final String EASIER = "I have only heard the name once, in a talk.";
    private static final String NOT_KNOWN = "Sorry, I don't know.";
    private static final String TOO_SHORT = "it is";
    private static final String GIBBERISH = "sdkfjh qwpoeiru xcvmnb wqzzt plkjh vbnmx";

    @TempDir private Path folder;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void aPersonPractisesFromACvAndFindsItAllThereTheNextDay(CvFile format, FxRobot robot)
            throws IOException {
        var person = new Person(robot, stage);
        var window = person.open(data());
        person.see("Welcome");
        window.desktop.choice = format.in(folder);
        person.press("Choose file");

        factsAreShownAndCorrected(person);
        thePlanGivesItsReasons(person);
        var good = fiveAnswersGetWhatTheyDeserve(person);
        person.see("Your report");
        person.see("2 of 5 answers scored");
        person.see("1 skipped: ");
        person.see(" not scored: ");
        person.close(window);

        window = person.open(data());
        person.see("Hello, Nora Berg");
        person.press("History");
        person.see("2 of 5 answers scored");
        person.press("Open report");
        everyAnswerIsInTheReport(person, good);
        person.close(window);
    }

    @Test
    void anAnswerLeftInTheMiddleIsReturnedToAfterARestart(FxRobot robot) {
        var person = new Person(robot, stage);
        var window = person.open(data());
        person.press("Practise now");
        var question = person.question();
        person.answer("First I asked both of them what they needed, and then");
        person.close(window);

        window = person.open(data());
        person.press("Continue");
        assertThat(person.question()).isEqualTo(question);
        assertThat(person.answer())
                .isEqualTo("First I asked both of them what they needed, and then");
        person.close(window);
    }

    @Test
    void theKeyboardAloneIsEnough(FxRobot robot) {
        var person = new Person(robot, stage);
        var window = person.open(data());
        person.see("Practise now");
        person.tabTo("Practise now");
        person.key(KeyCode.ENTER);
        person.awaitAnswerFocus();
        person.type("I listened to both sides first, and then we agreed on a small test.");
        person.hold(KeyCode.CONTROL, KeyCode.ENTER);
        person.see("Answer the follow-up");
        person.see("Question 1 of 5");
        person.tabTo("Go on");
        person.key(KeyCode.ENTER);
        person.see("Next question");
        person.hold(KeyCode.CONTROL, KeyCode.ENTER);
        person.see("Question 2 of 5");
        person.awaitAnswerFocus();
        person.type("Half");
        person.key(KeyCode.ESCAPE);
        person.see("Your interview is open");
        person.tabTo("Continue");
        person.key(KeyCode.ENTER);
        person.awaitAnswerFocus();
        assertThat(person.answer()).isEqualTo("Half");
        person.close(window);
    }

    private static void factsAreShownAndCorrected(Person person) {
        person.see("Is this right?");
        assertThat(person.fields("Name")).containsExactly(CvFile.NAME);
        assertThat(person.fields("E-mail")).containsExactly("nora.lindqvist@example.org");
        assertThat(person.fields("Title"))
                .containsExactly("Senior Software Engineer", "Software Engineer");
        assertThat(person.fields("Organisation"))
                .containsExactly("Harbour Freight Systems", "Lumen Books");
        assertThat(person.fields("Institution")).containsExactly("Uppsala University");
        for (var skill : List.of("Java", "Python", "SQL", "Docker", "Git")) {
            assertThat(person.texts()).anyMatch(text -> text.matches(skill + "( · .* y)?"));
        }
        person.correct("Name", "Nora Berg");
        person.press("Confirm the facts");
    }

    private static void thePlanGivesItsReasons(Person person) {
        person.see("because");
        assertThat(person.texts()).filteredOn(text -> text.startsWith("because ")).hasSize(5);
        assertThat(person.texts()).anyMatch(text -> text.startsWith("because your CV says ‘"));
        person.press("Start interview");
    }

    /// @return the good answer
    private static String fiveAnswersGetWhatTheyDeserve(Person person) {
        var good = reference(person.question());
        person.see("Question 1 of 5");
        person.press("Submit answer");
        person.see("Nothing is written yet");
        person.see("Question 1 of 5");
        person.answer(good);
        person.press("Submit answer");
        person.see("Your score");
        assertThat(score(person)).isGreaterThanOrEqualTo(70);
        if (person.texts().contains("Follow-up question")) {
            person.press("Go on");
            person.see("No more follow-ups: you chose to go on.");
        }
        person.press("Next question");

        person.see("Question 2 of 5");
        person.answer(NOT_KNOWN);
        person.press("Submit answer");
        person.see("Your score");
        assertThat(score(person)).isLessThanOrEqualTo(10);
        oneEasierQuestionIsAsked(person);
        person.press("Next question");

        person.see("Question 3 of 5");
        person.answer(TOO_SHORT);
        person.press("Submit answer");
        person.see("There were too few words to judge.");
        assertThat(person.names()).contains("Not scored");
        person.press("Next question");

        person.see("Question 4 of 5");
        person.answer(GIBBERISH);
        person.press("Submit answer");
        person.see("The text was not made of words.");
        assertThat(person.names()).contains("Not scored");
        person.press("Next question");

        person.see("Question 5 of 5");
        person.press("Skip");
        person.choose("I do not know this");
        person.see("You skipped this question: I do not know this.");
        person.press("See your report");
        return good;
    }

    private static void oneEasierQuestionIsAsked(Person person) {
        assertThat(person.texts()).doesNotContain("Model answer");
        person.press("Answer the follow-up");
        person.see("Follow-up 1 of at most 3");
        person.see(NOT_KNOWN);
        person.answer(EASIER);
        person.press("Submit answer");
        person.see("No more follow-ups: one easier question is asked where you do not know.");
        person.see("after follow-ups");
        person.see("Model answer");
    }

    private static void everyAnswerIsInTheReport(Person person, String good) {
        person.see("Question by question");
        var rows = person.names().stream().filter(name -> name.matches("(?s).+[?.] .+")).toList();
        assertThat(rows).hasSize(5);
        rows.forEach(person::press);
        var all = String.join("", person.texts());
        assertThat(all).contains(NOT_KNOWN, EASIER, TOO_SHORT, GIBBERISH, good);
    }

    private static String reference(String question) {
        return new BundledQuestionBank()
                .load().stream()
                        .filter(known -> known.text().equals(question))
                        .findFirst()
                        .orElseThrow()
                        .referenceAnswer();
    }

    private static int score(Person person) {
        return person.names().stream()
                .map(SCORE::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
