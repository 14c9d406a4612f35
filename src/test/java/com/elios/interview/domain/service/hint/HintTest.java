package com.elios.interview.domain.service.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.pace.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintTest {
    @Test
    void theShapeOfTheAnswerComesFirstThenHowMuchItHolds() {
        var question = question(List.of("SQL"));
        assertThat(Hint.of(question))
                .containsExactly(
                        new Hint.Shape(QuestionType.TECHNICAL),
                        new Hint.Extent(2, Pace.words(question)));
    }

    @Test
    void otherFieldsAreNamedButNotTheMainOne() {
        assertThat(Hint.of(question(List.of("SQL", "Performance", "Storage"))).getLast())
                .isEqualTo(new Hint.AlsoAbout(List.of("Performance", "Storage")));
    }

    @Test
    void nothingOfTheAnswerIsInAHint() {
        assertThat(Hint.of(question(List.of("SQL", "Storage"))).toString())
                .doesNotContain("sorted", "copy", "slower");
    }

    private static Question question(List<String> skills) {
        return new Question(
                QuestionId.of("index", 1),
                "index",
                1,
                QuestionType.TECHNICAL,
                Difficulty.EASY,
                skills,
                "What is an index?",
                "A sorted copy of a column that makes writes slower.",
                List.of(new KeyPoint("sorted copy", 1), new KeyPoint("slower writes", 1)));
    }
}
