package com.elios.interview.domain.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.Exercise;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.Study;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyPlanTest {
    private static final Question ASKED =
            question("asked", Difficulty.MEDIUM, "Equal objects must return the same hash code");

    @Test
    void aPhraseToLookUpIsTheSkillAndTheContentOfThePoint() {
        var study = study(ASKED, 40, List.of(ASKED), Map.of());
        assertThat(study.lookUp()).containsExactly("Java Equal objects return hash code");
    }

    @Test
    void aStoryIsPractisedByWhatItLacks() {
        var story =
                Sample.question(
                        "story",
                        QuestionType.BEHAVIOURAL,
                        Difficulty.MEDIUM,
                        List.of("Teamwork"),
                        "Gives the outcome with a figure or a visible effect",
                        "States what you learnt about working in a team",
                        "Makes clear your own part in the work");
        var study = study(story, 40, List.of(), Map.of());
        assertThat(study.exercises())
                .containsExactly(Exercise.OUTCOME_WITH_A_FIGURE, Exercise.LESSON_IN_A_SENTENCE);
        assertThat(study.lookUp()).isEmpty();
        assertThat(study.again()).isNull();
    }

    @Test
    void afterALowScoreTheEasierQuestionsComeFirst() {
        var easy = question("easy", Difficulty.EASY, "x");
        var medium = question("medium", Difficulty.MEDIUM, "x");
        var hard = question("hard", Difficulty.HARD, "x");
        var harder = question("harder", Difficulty.HARD, "x");
        var bank = List.of(hard, harder, medium, easy, ASKED);
        assertThat(study(ASKED, 20, bank, Map.of()).practise()).containsExactly(easy, medium, hard);
        assertThat(study(ASKED, 70, bank, Map.of()).practise().getFirst()).isEqualTo(medium);
    }

    @Test
    void ofTheSameDifficultyTheClosestInMeaningComesFirst() {
        var far = question("a-far", Difficulty.MEDIUM, "x");
        var near = question("b-near", Difficulty.MEDIUM, "x");
        var closeness = Map.of(far.id(), 0.1, near.id(), 0.7);
        assertThat(study(ASKED, 70, List.of(far, near), closeness).practise())
                .containsExactly(near, far);
    }

    @Test
    void otherSkillsAndQuestionsOfTheInterviewAreNotProposed() {
        var also = question("also", Difficulty.MEDIUM, "x");
        var sql = Sample.question("sql", "SQL", "x");
        var plan = new StudyPlan(List.of(ASKED, also, sql), List.of(ASKED, also));
        var answer = Sample.answer(0, ASKED, 40);
        assertThat(plan.of(item(ASKED, answer), ASKED, answer, Map.of()))
                .hasValueSatisfying(
                        study -> {
                            assertThat(study.practise()).isEmpty();
                            assertThat(study.again()).isEqualTo(ASKED);
                        });
    }

    @Test
    void anOldReportLosesThePointsThatWereClosed() {
        var question = Sample.question("a", "Java", "one", "two");
        var answer = Sample.closing(Sample.answer(0, question, 40), question, "two");
        var old = new WorkItem(0, "Java", List.of("two", "one"));
        var plan = new StudyPlan(List.of(), List.of(question));
        assertThat(plan.of(old, question, answer, Map.of()))
                .hasValueSatisfying(
                        study -> assertThat(study.item().missing()).containsExactly("one"));
        var closed = new WorkItem(0, "Java", List.of("two"));
        assertThat(plan.of(closed, question, answer, Map.of())).isEmpty();
    }

    private static Study study(
            Question question,
            double score,
            List<Question> bank,
            Map<QuestionId, Double> closeness) {
        var answer = Sample.answer(0, question, score);
        return new StudyPlan(bank, List.of(question))
                .of(item(question, answer), question, answer, closeness)
                .orElseThrow();
    }

    private static WorkItem item(Question question, Answer answer) {
        return new WorkItem(
                0,
                question.mainSkill(),
                QuestionGaps.of(question, answer).open().stream()
                        .map(gap -> gap.keyPoint().text())
                        .toList());
    }

    private static Question question(String key, Difficulty difficulty, String point) {
        return Sample.question(key, QuestionType.TECHNICAL, difficulty, List.of("Java"), point);
    }
}
