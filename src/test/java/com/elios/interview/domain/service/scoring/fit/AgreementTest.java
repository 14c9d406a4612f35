package com.elios.interview.domain.service.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static GradedAnswer graded(String question, double grade, Verdict verdict) {
        return new GradedAnswer(
                "set",
                question,
                new AnswerToEvaluate(
                        "Why?", QuestionType.TECHNICAL, List.of("Because."), List.of(), "So."),
                grade,
                verdict);
    }

    @Test
    void verdictsAreToldApart() {
        var answers =
                List.of(
                        graded("a", 1, Verdict.CORRECT),
                        graded("a", 0, Verdict.CONTRADICTORY),
                        graded("a", 0, Verdict.OTHER));
        var agreement = Agreement.of("set", answers, new double[] {0.5, 0.6, 0.1});
        assertThat(agreement.correct().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(agreement.contradiction().orElseThrow()).isZero();
    }

    @Test
    void withoutVerdictsThereIsNoSuchFigure() {
        var answers = List.of(graded("a", 1, Verdict.OTHER), graded("a", 0, Verdict.OTHER));
        assertThat(Agreement.of("set", answers, new double[] {1, 0}).correct()).isEmpty();
    }

    @Test
    void aQuestionWithOneGradeSaysNothingWithinQuestions() {
        var answers =
                List.of(
                        graded("a", 1, Verdict.OTHER),
                        graded("a", 1, Verdict.OTHER),
                        graded("b", 0, Verdict.OTHER));
        var agreement = Agreement.of("set", answers, new double[] {0.9, 0.8, 0.1});
        assertThat(agreement.withinQuestions()).isNaN();
        assertThat(agreement.pearson()).isGreaterThan(0.9);
    }
}
