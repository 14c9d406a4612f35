package com.elios.interview.domain.service.probing;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.probing.StopReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.pace.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
    private static final KeyPoint DECOUPLES = new KeyPoint("It decouples the two services", 3);
    private static final KeyPoint TWICE =
            new KeyPoint("Messages may arrive twice, so avoid acting on one again", 2);
    private static final KeyPoint PEAKS = new KeyPoint("Load peaks are slower to pass", 1);
    private static final KeyPoint FACT = new KeyPoint("Consumers acknowledge", 1);
    private static final String SAID = "It decouples them. Messages wait in the queue.";

    private static final Question QUEUE = question(QuestionType.TECHNICAL, DECOUPLES, TWICE, PEAKS);

    @Test
    void asksAboutTheOpenPointThatWeighsMost() {
        var probe = asked(QUEUE, answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED));

        assertThat(probe.aim()).isEqualTo(Aim.GAP);
        assertThat(probe.about()).isEqualTo(TWICE);
    }

    @Test
    void takesUpThePersonsOwnWordsWhereAPointIsPartlySaid() {
        var probe = asked(QUEUE, answer(SAID, 50, Level.COVERED, Level.PARTLY, Level.COVERED));

        assertThat(probe.text()).contains("‘Messages wait in the queue’");
    }

    @Test
    void takesUpTheQuestionsWordsWhereAPointIsMissed() {
        var probe = asked(QUEUE, answer(SAID, 50, Level.MISSED, Level.COVERED, Level.COVERED));

        assertThat(probe.text()).contains("‘two services’");
    }

    @Test
    void stopsWhereNothingIsMissing() {
        assertThat(stop(answer(SAID, 90, Level.COVERED, Level.COVERED, Level.COVERED)))
                .isEqualTo(StopReason.NOTHING_MISSING);
    }

    @Test
    void stopsAfterThree() {
        var answer = answer(SAID, 20, Level.MISSED, Level.MISSED, Level.MISSED);
        for (int i = 1; i <= 3; i++) {
            answer = replied(answer, QUEUE, "Some more of it.", 20 + 10 * i);
        }

        assertThat(stop(answer)).isEqualTo(StopReason.THREE_ASKED);
        assertThat(answer.followUps()).extracting(it -> it.probe().about()).doesNotHaveDuplicates();
    }

    @Test
    void stopsWhereAnAnswerAddedNothing() {
        var answer = answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED);

        assertThat(stop(replied(answer, QUEUE, "Hm, well.", 50)))
                .isEqualTo(StopReason.ADDED_NOTHING);
    }

    @Test
    void stopsWhereThePersonWentOn() {
        var answer = answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED);
        var passed =
                answer.asked(asked(QUEUE, answer), Instant.EPOCH)
                        .replied(new Reply.Passed(Instant.EPOCH));

        assertThat(stop(passed)).isEqualTo(StopReason.WENT_ON);
    }

    @Test
    void stopsWhenTheTimeIsUp() {
        var late =
                answer(
                        QUEUE,
                        SAID,
                        50,
                        Pace.of(QUEUE).multipliedBy(3),
                        Level.COVERED,
                        Level.MISSED,
                        Level.MISSED);

        assertThat(stop(late)).isEqualTo(StopReason.TIME_IS_UP);
    }

    @Test
    void asksNothingRatherThanSomethingOfNoUse() {
        var question = question(QuestionType.TECHNICAL, FACT);
        var answer = answer(question, SAID, 30, Duration.ofMinutes(1), Level.MISSED);

        assertThat(FollowUps.after(question, answer))
                .isEqualTo(new NextStep.Stop(StopReason.NONE_WITHOUT_GIVING_AWAY));
    }

    @Test
    void whoDoesNotKnowIsAskedOneEasierQuestion() {
        var answer = answer("I do not know.", 5, Level.MISSED, Level.MISSED, Level.MISSED);

        assertThat(asked(QUEUE, answer).aim()).isEqualTo(Aim.EASIER);
        assertThat(stop(replied(answer, QUEUE, "A queue keeps things in order.", 40)))
                .isEqualTo(StopReason.ONE_EASIER_ASKED);
    }

    @Test
    void anAnswerToSomethingElseIsLedBackToTheFirstThingThatWasAsked() {
        var answer =
                answer("I like to cook on Sundays.", 4, Level.MISSED, Level.MISSED, Level.MISSED);

        var probe = asked(QUEUE, answer);

        assertThat(probe.aim()).isEqualTo(Aim.LEAD_BACK);
        assertThat(probe.text())
                .contains("When would you put a queue between two services?")
                .doesNotContain("what does it change");
    }

    @Test
    void aMissingPartOfAStoryIsAskedFor() {
        var story =
                question(
                        QuestionType.BEHAVIOURAL,
                        new KeyPoint("Describes what you personally did", 1),
                        new KeyPoint("Gives the result with a figure", 2));
        var answer = answer(story, SAID, 60, Duration.ofMinutes(1), Level.COVERED, Level.MISSED);

        assertThat(asked(story, answer).text())
                .isIn(
                        "What came of it?",
                        "How did it turn out?",
                        "What was there to see at the end?",
                        "How much of a change was it?");
    }

    @Test
    void theFigureAfterProbingIsNeverBelowTheFirst() {
        var answer = answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED);

        var worse = probing(replied(answer, QUEUE, "It is nothing.", 20));
        assertThat(worse.firstScore()).isEqualTo(50);
        assertThat(worse.scoreAfter()).isEqualTo(50);

        var better = probing(replied(answer, QUEUE, "It is more.", 70));
        assertThat(better.firstScore()).isEqualTo(50);
        assertThat(better.scoreAfter()).isEqualTo(70);
    }

    @Test
    void aGapDoesNotCloseByWordsOfTheFirstAnswer() {
        var answer = answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED);
        var elsewhere =
                answer.asked(asked(QUEUE, answer), Instant.EPOCH)
                        .replied(
                                new Reply.Said(
                                        "And so on.",
                                        Instant.EPOCH,
                                        Duration.ofSeconds(9),
                                        scored(
                                                70,
                                                List.of(
                                                        coverage(DECOUPLES, Level.COVERED),
                                                        coverage(TWICE, Level.COVERED),
                                                        coverage(PEAKS, Level.MISSED)))));

        assertThat(probing(elsewhere).openGaps()).hasSize(2);
    }

    @Test
    void aGapThatIsSaidInPartStaysOpenAndIsShownAsThat() {
        var answer = answer(SAID, 50, Level.COVERED, Level.MISSED, Level.MISSED);
        var reply = "Messages come again.";
        var start = SAID.length() + 2;
        var partly =
                new KeyPointCoverage(
                        TWICE,
                        Level.PARTLY,
                        0.5,
                        List.of(new Span(start, start + reply.length() - 1)));
        var said =
                answer.asked(asked(QUEUE, answer), Instant.EPOCH)
                        .replied(
                                new Reply.Said(
                                        reply,
                                        Instant.EPOCH,
                                        Duration.ofSeconds(9),
                                        scored(50, List.of(partly))));

        assertThat(probing(said).openGaps())
                .extracting(Gap::now)
                .containsExactly(Level.PARTLY, Level.MISSED);
        assertThat(probing(said).addedNothing(0)).isFalse();
    }

    private static Probe asked(Question question, Answer answer) {
        return ((NextStep.Ask) FollowUps.after(question, answer)).probe();
    }

    private static StopReason stop(Answer answer) {
        return ((NextStep.Stop) FollowUps.after(QUEUE, answer)).reason();
    }

    private static Probing probing(Answer answer) {
        return answer.probing().orElseThrow();
    }

    private static Answer replied(Answer answer, Question question, String text, double score) {
        return answer.asked(asked(question, answer), Instant.EPOCH)
                .replied(
                        new Reply.Said(
                                text,
                                Instant.EPOCH,
                                Duration.ofSeconds(9),
                                scored(score, probing(answer).first().keyPoints())));
    }

    private static Question question(QuestionType type, KeyPoint... points) {
        return new Question(
                QuestionId.of("queue", 1),
                "queue",
                1,
                type,
                Difficulty.MEDIUM,
                List.of("System Design"),
                "When would you put a queue between two services, and what does it change?",
                "It decouples them.",
                List.of(points));
    }

    private static Answer answer(String said, double score, Level... levels) {
        return answer(QUEUE, said, score, Duration.ofMinutes(1), levels);
    }

    private static Answer answer(
            Question question, String said, double score, Duration elapsed, Level... levels) {
        var points = new ArrayList<KeyPointCoverage>();
        for (int i = 0; i < levels.length; i++) {
            points.add(coverage(question.keyPoints().get(i), levels[i]));
        }
        return new Answer(
                AnswerId.create(),
                InterviewId.create(),
                0,
                question.id(),
                new AnswerContent.Typed(said),
                Instant.EPOCH,
                elapsed,
                scored(score, points));
    }

    /// Evidence is the first sentence of what was said for what is covered, the second for the
    /// rest.
    private static KeyPointCoverage coverage(KeyPoint point, Level level) {
        return switch (level) {
            case COVERED -> new KeyPointCoverage(point, level, 1, List.of(new Span(0, 17)));
            case PARTLY -> new KeyPointCoverage(point, level, 0.5, List.of(new Span(19, 46)));
            case MISSED -> new KeyPointCoverage(point, level, 0, List.of());
        };
    }

    private static Evaluation.Scored scored(double score, List<KeyPointCoverage> points) {
        return new Evaluation.Scored(
                score,
                0.5,
                score / 100,
                0.5,
                Sentiment.NEUTRAL,
                List.of(),
                points,
                List.of(),
                List.of(),
                List.of(),
                new Provenance("test", "test", Instant.EPOCH));
    }
}
