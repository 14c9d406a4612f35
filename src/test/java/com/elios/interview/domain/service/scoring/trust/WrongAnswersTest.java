package com.elios.interview.domain.service.scoring.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongAnswersTest {
    private static GradedAnswer graded(String set, int question, String answer, double grade) {
        return new GradedAnswer(
                set,
                "q" + question,
                new AnswerToEvaluate(
                        "Question " + question + "?",
                        QuestionType.TECHNICAL,
                        List.of("Reference " + question),
                        List.of(),
                        answer),
                grade,
                Verdict.OTHER);
    }

    private static List<GradedAnswer> graded() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (var set : List.of("one", "two")) {
            for (int question = 0; question < 4; question++) {
                answers.add(graded(set, question, set + " good " + question, 1));
                answers.add(graded(set, question, set + " bad " + question, 0.2));
            }
        }
        return answers;
    }

    @Test
    void goodAnswersStandUnderOtherQuestionsOfTheirSet() {
        assertThat(WrongAnswers.elsewhere(graded()))
                .isNotEmpty()
                .allSatisfy(
                        wrong -> {
                            var text = wrong.answer().answer();
                            assertThat(text).startsWith(wrong.set() + " good ");
                            assertThat(text).doesNotEndWith(wrong.question().substring(1));
                            assertThat(wrong.grade()).isZero();
                        });
    }

    @Test
    void theSameQuestionUnderAnotherNameIsNoOtherQuestion() {
        var twice = new ArrayList<GradedAnswer>();
        for (var name : List.of("a", "b")) {
            var same = graded("one", 1, "good", 1);
            twice.add(new GradedAnswer("one", name, same.answer(), 1, Verdict.OTHER));
        }
        assertThat(WrongAnswers.elsewhere(twice)).isEmpty();
    }

    @Test
    void eachQuestionIsPastedBackOnce() {
        var pasted = WrongAnswers.pastedBack(graded());
        assertThat(pasted).hasSize(8);
        assertThat(pasted)
                .allMatch(wrong -> wrong.answer().answer().equals(wrong.answer().question()));
    }
}
