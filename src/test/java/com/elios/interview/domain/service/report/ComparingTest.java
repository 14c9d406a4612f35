package com.elios.interview.domain.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.Against;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Comparison;
import com.elios.interview.domain.model.report.Direction;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.ScoredInterview;
import com.elios.interview.domain.model.report.ScoredInterview.ScoredAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private static final Instant DAY = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void withoutAnEarlierScoreThereIsNothingToCompare() {
        assertThat(Comparing.of(interview(9, "Java", 50), List.of()))
                .isEqualTo(new Comparison.FirstOne());
        assertThat(Comparing.of(interview(9, "Java", 50), List.of(interview(1, "Java"))))
                .isEqualTo(new Comparison.FirstOne());
        assertThat(Comparing.of(interview(9, "Java"), List.of(interview(1, "Java", 50))))
                .isEqualTo(new Comparison.WithoutScores());
    }

    @Test
    void otherRulesAreNotComparedAndThatIsSaid() {
        var other = new Provenance("engine/1", "rules/0", Instant.EPOCH);
        var old = interview(1, "Java", 20);
        var earlier = new ScoredInterview(old.id(), old.endedAt(), other, old.answers());
        assertThat(Comparing.of(interview(9, "Java", 80), List.of(earlier)))
                .isEqualTo(new Comparison.OtherRules(1, Sample.RULES, other));
    }

    @Test
    void anotherEngineIsNotComparedEither() {
        var other = new Provenance("engine/2", "rules/1", Instant.EPOCH);
        var now = interview(9, "Java", 80);
        var upgraded = new ScoredInterview(now.id(), now.endedAt(), other, now.answers());
        assertThat(Comparing.of(upgraded, List.of(interview(1, "Java", 50))))
                .isInstanceOf(Comparison.OtherRules.class);
    }

    @Test
    void thoseOfOtherRulesAreLeftOutOfTheRest() {
        var other = new Provenance("engine/1", "rules/0", Instant.EPOCH);
        var old = interview(2, "Java", 1, 1);
        var foreign = new ScoredInterview(old.id(), old.endedAt(), other, old.answers());
        var compared = compared(interview(9, "Java", 80, 80), foreign, interview(1, "Java", 50));
        assertThat(compared.leftOut()).isEqualTo(1);
        assertThat(overall(compared.last()).before()).isEqualTo(new Mean("overall", 50, 1));
    }

    @Test
    void theLastAndTheMeanOfTheLastFewStandSideBySide() {
        var compared =
                compared(
                        interview(9, "Java", 60, 70),
                        interview(3, "Java", 50),
                        interview(2, "Java", 20, 40));
        assertThat(overall(compared.last()).before()).isEqualTo(new Mean("overall", 50, 1));
        assertThat(overall(recent(compared)).before().count()).isEqualTo(3);
        assertThat(overall(recent(compared)).before().value()).isBetween(36.6, 36.7);
        assertThat(overall(compared.last()).now()).isEqualTo(new Mean("overall", 65, 2));
    }

    @Test
    void oneEarlierInterviewHasNoMeanOfAFew() {
        assertThat(compared(interview(9, "Java", 60), interview(3, "Java", 50)).recent()).isNull();
    }

    @Test
    void noMoreThanFiveAreTheLastFew() {
        var earlier = new ArrayList<ScoredInterview>();
        for (int day = 7; day > 0; day--) {
            earlier.add(interview(day, "Java", 50));
        }
        var compared = compared(interview(9, "Java", 60), earlier.toArray(ScoredInterview[]::new));
        assertThat(recent(compared).interviews()).isEqualTo(5);
    }

    @Test
    void otherSubjectsAreNotComparedAsAWhole() {
        var now = with(interview(9, "Java", 90), interview(9, "SQL", 90, 90));
        var compared = compared(now, interview(1, "Java", 20, 20));
        assertThat(compared.last().overall()).isNull();
        assertThat(compared.last().dimensions()).isEmpty();
        assertThat(compared.last().skills()).extracting(Change::name).containsExactly("Java");
        assertThat(compared(interview(9, "SQL", 90), interview(1, "Java", 20)).isEmpty()).isTrue();
    }

    @Test
    void aDifferenceThatChanceMakesHasNoDirection() {
        var compared =
                compared(
                        interview(9, "Java", 40, 60, 80, 70, 75),
                        interview(1, "Java", 30, 60, 75, 65, 70));
        assertThat(overall(compared.last()).direction()).isEqualTo(Direction.WITHIN_CHANCE);
    }

    @Test
    void aLargeDifferenceHasOne() {
        var low = new double[] {20, 25, 22, 28, 30};
        var high = new double[] {80, 85, 82, 88, 90};
        assertThat(overall(compared(interview(9, "Java", high), interview(1, "Java", low)).last()))
                .extracting(Change::direction)
                .isEqualTo(Direction.HIGHER);
        assertThat(overall(compared(interview(9, "Java", low), interview(1, "Java", high)).last()))
                .extracting(Change::direction)
                .isEqualTo(Direction.LOWER);
    }

    @Test
    void equalScoresDoNotMakeASmallDifferenceSure() {
        var compared = compared(interview(9, "Java", 60, 60, 60), interview(1, "Java", 50, 50, 50));
        assertThat(overall(compared.last()).direction()).isEqualTo(Direction.WITHIN_CHANCE);
    }

    @Test
    void oneAnswerAgainstOneHasNoDirection() {
        var compared = compared(interview(9, "Java", 100), interview(1, "Java", 0));
        assertThat(overall(compared.last()).direction()).isEqualTo(Direction.WITHIN_CHANCE);
    }

    @Test
    void dimensionsAreComparedByTheirName() {
        var compared = compared(interview(9, "Java", 60, 70), interview(3, "Java", 40));
        assertThat(compared.last().dimensions())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.name()).isEqualTo("RELEVANCE");
                            assertThat(change.before()).isEqualTo(new Mean("RELEVANCE", 40, 1));
                            assertThat(change.now().count()).isEqualTo(2);
                        });
    }

    @Test
    void theSameQuestionIsHeldAgainstItsLastAttempt() {
        var compared =
                compared(
                        interview(9, "Java", 90),
                        interview(3, "SQL", 10),
                        interview(2, "Java", 55),
                        interview(1, "Java", 5));
        assertThat(compared.attempts())
                .singleElement()
                .satisfies(
                        attempt -> {
                            assertThat(attempt.before()).isEqualTo(55);
                            assertThat(attempt.now()).isEqualTo(90);
                            assertThat(attempt.direction()).isEqualTo(Direction.HIGHER);
                        });
        var close = compared(interview(9, "Java", 75), interview(2, "Java", 55));
        assertThat(close.attempts().getFirst().direction()).isEqualTo(Direction.WITHIN_CHANCE);
    }

    private static Comparison.Compared compared(ScoredInterview now, ScoredInterview... earlier) {
        return (Comparison.Compared) Comparing.of(now, List.of(earlier));
    }

    private static Against recent(Comparison.Compared compared) {
        return Objects.requireNonNull(compared.recent());
    }

    private static Change overall(Against against) {
        return Objects.requireNonNull(against.overall());
    }

    private static ScoredInterview with(ScoredInterview one, ScoredInterview more) {
        var answers = new ArrayList<>(one.answers());
        answers.addAll(more.answers());
        return new ScoredInterview(one.id(), one.endedAt(), one.provenance(), answers);
    }

    /// One question for each score, the same ones for the same skill.
    private static ScoredInterview interview(int day, String skill, double... scores) {
        var answers = new ArrayList<ScoredAnswer>();
        for (int i = 0; i < scores.length; i++) {
            var question = Sample.question(skill + i, skill, "one");
            answers.add(
                    new ScoredAnswer(
                            i,
                            question.id(),
                            skill,
                            Sample.scored(question, scores[i], Set.of(), new Span(0, 1))));
        }
        return new ScoredInterview(
                InterviewId.create(), DAY.plusSeconds(86400L * day), Sample.RULES, answers);
    }
}
