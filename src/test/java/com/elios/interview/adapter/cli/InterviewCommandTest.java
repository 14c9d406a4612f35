package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewCommandTest {
    @TempDir private Path folder = Path.of("");
    private final World world = new World();
    private String cv = "";

    @BeforeEach
    void writeCv() throws IOException {
        var file = folder.resolve("cv.txt");
        Files.writeString(file, "name|Ada\nskill|Java|language|3\nskill|SQL|language\n");
        cv = file.toString();
    }

    @Test
    void theWholePracticeFromTheCvToTheReport() {
        var run =
                world.runWith(
                        "alpha and\nbeta\n\n/skip\n.\nalpha\n.\nbeta\n\n",
                        "interview",
                        "--cv",
                        cv,
                        "--questions",
                        "5");

        assertThat(run.code()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Reading the file …",
                        "Finding facts …",
                        "Choosing topics …",
                        "cv.txt\n  Name: Ada\n",
                        "Your plan: 5 questions",
                        "Asked because your CV says “skill|",
                        "Type your answer; an empty line, or a line with only a dot, ends it.",
                        "Question 1 of 5 (",
                        "Score 100 of 100. Key points 100 %, relevance 50 %, similarity with the model"
                                + " answer 33 %.",
                        "Key points\n  covered: alpha\n      “alpha”\n",
                        "Say next time\n  Say more.\n",
                        "Model answer\n  One says alpha first.",
                        "Question 2 of 5",
                        "Skipped. It stays out of every mean.",
                        "Question 3 of 5",
                        "Not scored. Nothing was written.",
                        "Question 4 of 5",
                        "Score 66.7 of 100.",
                        "  missed: beta",
                        "Question 5 of 5",
                        "Your report",
                        "Overall 66.7 of 100",
                        "Scored 3 of 5 questions; not scored 1, skipped 1.",
                        "  Key points: 66.7 of 100 (3 scored)",
                        "elios report " + only().id() + " --format md");
        assertThat(only().state()).isEqualTo(InterviewState.COMPLETED);
    }

    @Test
    void anAnswerWithAGapIsFollowedUpAndBothFiguresAreShown() {
        var run =
                world.withAPerson()
                        .runWith(
                                "alpha\n\nbeta\n\n",
                                "interview",
                                "--questions",
                                "1",
                                "--type",
                                "situational");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Question 1 of 1",
                        "Score 66.7 of 100.",
                        "  covered: alpha",
                        "Points still open: 1.",
                        "Follow-up 1 to question 1",
                        "/skip goes on without it.",
                        "First answer 66.7 of 100, after follow-ups 100 of 100.",
                        "  Closed: beta (by your answer to follow-up 1)\n      “beta”",
                        "No more follow-ups: nothing is missing any more.",
                        "Model answer",
                        "Your report",
                        "Overall 66.7 of 100",
                        "After follow-ups 100 of 100.");
        var asked = run.out().substring(run.out().indexOf("Points still open"));
        assertThat(asked.substring(0, asked.indexOf("> >"))).doesNotContain("beta");
        var report = world.run("report", only().id().toString(), "--format", "json").out();
        assertThat(report)
                .containsSubsequence(
                        "\"scoreAfterProbing\":100,\"followUps\":[{\"question\":\"",
                        "\"aim\":\"gap\",\"answer\":\"beta\"",
                        "\"scoreTogether\":100,\"way\":\"typed\",\"speech\":null}]",
                        "\"gaps\":[{\"keyPoint\":\"beta\",\"level\":\"missed\",\"closedBy\":1,"
                                + "\"quote\":\"beta\"}],\"stopped\":\"nothingMissing\"",
                        "\"overallAfterProbing\":100,\"openGaps\":0,\"closedGaps\":1,"
                                + "\"studies\":[],\"comparison\":{\"state\":\"firstOne\"");
        assertThat(world.run("report", only().id().toString()).out())
                .containsSubsequence(
                        "- After follow-ups: **100 of 100**",
                        "- Gaps after your first answers: 0 still open, 1 closed when asked",
                        "Nothing that you said is open.",
                        "This is your first interview with a score.",
                        "**Follow-up questions**",
                        "> beta",
                        "- Closed: beta (by your answer to follow-up 1)\n  - “beta”");
    }

    @Test
    void aFollowUpCanBeLeftAndItsDraftComesBack() {
        world.withAPerson();
        var left =
                world.runWith(
                        "alpha\n\nhalf an\n/pause\n",
                        "interview",
                        "--questions",
                        "1",
                        "--type",
                        "situational");
        var back = world.runWith("\n/skip\n", "interview");

        assertThat(left.out()).contains("Paused; nothing is lost.");
        assertThat(back.out())
                .containsSubsequence(
                        "Follow-up 1 to question 1",
                        "You had written",
                        "half an",
                        "No more follow-ups: you chose to go on.",
                        "Your report")
                .doesNotContain("After follow-ups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-follow-ups", "--new"})
    void noFollowUpsWhereTheyAreNotWantedOrNobodyIsThere(String option) {
        var run =
                (option.equals("--new") ? world : world.withAPerson())
                        .runWith("alpha\n\n", "interview", "--questions", "1", option);

        assertThat(run.out()).contains("Your report").doesNotContain("ollow-up");
    }

    @Test
    void withoutACvTheQuestionsAreThoseThatAnyInterviewMayAsk() {
        var run = world.runWith("", "interview", "--questions", "4");

        assertThat(run.out()).contains("Your plan: 4 questions").doesNotContain("technical, ");
    }

    @Test
    void topicsTypesAndCountAreKeptTo() {
        var run =
                world.runWith(
                        "",
                        "interview",
                        "--topic",
                        "sql",
                        "--type",
                        "technical",
                        "--difficulty",
                        "Hard",
                        "--questions",
                        "2");

        assertThat(run.out())
                .contains(
                        "Your plan: 2 questions\n 1. technical, medium: SQL\n     You chose SQL.\n")
                .contains(" 2. technical, medium: SQL\n");
    }

    @Test
    void everyLineIsKeptAtOnce() {
        var _ = world.runWith("one\ntwo\nthree", "interview", "--questions", "1");

        assertThat(world.savedDrafts()).containsExactly("one", "one\ntwo", "one\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pause\n", "/QUIT\nlost?\n"})
    void leavingInTheMiddlePausesAndTheNextCallGoesOnThere(String leave) {
        var left = world.runWith("alpha\n\nhalf an\n" + leave, "interview", "--questions", "2");

        assertThat(left.code()).isZero();
        assertThat(left.err()).isEmpty();
        assertThat(left.out()).endsWith("Paused; nothing is lost. Go on with: elios interview\n");
        assertThat(only().paused()).isTrue();

        var back = world.runWith("answer\n\n", "interview");

        assertThat(back.out())
                .containsSubsequence(
                        "Going on with the interview you left (1 of 2 questions done).",
                        "Question 2 of 2",
                        "You had written",
                        "  half an\n",
                        "Your report");
        assertThat(world.savedDrafts()).endsWith("half an\nanswer");
        assertThat(only().state()).isEqualTo(InterviewState.COMPLETED);
    }

    @Test
    void anEmptyLineBeforeAnyTextIsPassedOver() {
        var run = world.runWith("\n\n  \nalpha\n\n\n", "interview", "--questions", "1");

        assertThat(run.out()).contains("Score 66.7").doesNotContain("Nothing was written");
    }

    @Test
    void aLineThatOnlyBeginsLikeACommandIsText() {
        var _ = world.runWith("/skipping is alpha\n", "interview", "--questions", "1");

        assertThat(world.savedDrafts()).containsExactly("/skipping is alpha");
    }

    @Test
    void newDiscardsTheOpenInterviewAndStartsAfresh() {
        var _ = world.runWith("alpha\n\n", "interview", "--questions", "2");

        var run = world.runWith("", "interview", "--new", "--questions", "1");

        assertThat(run.out()).contains("The interview that was open is discarded.");
        assertThat(world.interviews().stream().map(Interview::state))
                .containsExactly(InterviewState.CANCELLED, InterviewState.IN_PROGRESS);
    }

    @Test
    void aRefusedCvLeavesTheOpenInterviewAsItIs() {
        var _ = world.runWith("alpha\n\n", "interview", "--questions", "2");

        var run = world.run("interview", "--new", "--cv", "nowhere.pdf");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("nowhere.pdf: There is no such file. Check the name.\n");
        assertThat(only().state()).isEqualTo(InterviewState.IN_PROGRESS);
    }

    @Test
    void aPersonIsAskedWhetherToGoOn() {
        var _ = world.runWith("alpha\n\n", "interview", "--questions", "2");
        world.withAPerson();

        assertThat(world.runWith("q\n", "interview").out()).contains("Enter to go on");
        assertThat(only().position()).isEqualTo(1);
        assertThat(world.runWith("\nbeta\n\n", "interview").out()).contains("Your report");

        var _ = world.runWith("/quit\n", "interview");
        var _ = world.runWith("new\n", "interview");
        assertThat(world.interviews().stream().map(Interview::state))
                .containsExactly(
                        InterviewState.COMPLETED,
                        InterviewState.CANCELLED,
                        InterviewState.IN_PROGRESS);
    }

    @Test
    void aPersonWhoSaysThatTheFactsAreWrongPractisesWithoutThem() {
        world.withAPerson();

        var run = world.runWith("n\n", "interview", "--cv", cv);

        assertThat(run.out()).contains("Are these facts right?").doesNotContain("your CV says");
        assertThat(world.runWith("\n/quit\n", "interview", "--new").out())
                .doesNotContain("Your confirmed CV");
    }

    @Test
    void theConfirmedCvSteersTheNextInterviewToo() {
        var _ = world.run("interview", "--cv", cv);

        assertThat(world.run("interview", "--new").out())
                .contains("Your confirmed CV cv.txt steers the questions.")
                .contains("technical, ");
    }

    @Test
    void anExamGivesItsFeedbackAtTheEnd() {
        var _ = world.run("interview", "--questions", "1");
        world.makeItAnExam();

        assertThat(world.runWith("alpha\n\n", "interview").out())
                .contains("Your answer is kept.", "Overall 66.7 of 100")
                .doesNotContain("Model answer");
    }

    @Test
    void aLineThatIsNotTextIsLeftOutAndSaidSo() {
        var input = "alpha\n\u00e9\n\n".getBytes(StandardCharsets.ISO_8859_1);

        var run = world.runWith(input, "interview", "--questions", "1");

        assertThat(run.err())
                .isEqualTo("That line is not UTF-8 text and was left out. Please type it again.\n");
        assertThat(world.savedDrafts()).containsExactly("alpha");
    }

    @Test
    void aFailureAfterTheSubmissionKeepsTheAnswer() {
        world.evaluatingWith(
                _ -> {
                    throw new StoreFailure("disk full", new IOException("no space"));
                });

        var run = world.runWith("alpha\n\n", "interview", "--questions", "1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("elios: Your data cannot be")
                .contains("(disk full)")
                .hasLineCount(1);
        assertThat(only().position()).isEqualTo(1);
    }

    @Test
    void theNextCommandNamesTheSameDataFolder() {
        assertThat(world.run("--data", "my data", "interview").out())
                .contains("Go on with: elios --data \"my data\" interview");
    }

    private Interview only() {
        assertThat(world.interviews()).hasSize(1);
        return world.interviews().getFirst();
    }
}
