package com.elios.interview.domain.service.pace;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void harderQuestionsAreGivenMoreTime() {
        assertThat(Pace.of(technical(Difficulty.EASY, 100)))
                .isLessThan(Pace.of(technical(Difficulty.HARD, 100)));
        assertThat(Pace.of(technical(Difficulty.MEDIUM, 100))).isEqualTo(Pace.USUAL);
    }

    @Test
    void aStoryIsGivenThreeMinutesHoweverEasy() {
        var story = question(QuestionType.BEHAVIOURAL, Difficulty.EASY, 100);
        assertThat(Pace.of(story)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void theExpectedLengthFollowsTheReferenceAnswer() {
        assertThat(Pace.words(technical(Difficulty.EASY, 100))).isEqualTo(new Pace.Words(60, 150));
    }

    @Test
    void evenForAShortReferenceTheRangeIsNotEmpty() {
        assertThat(Pace.words(technical(Difficulty.EASY, 2))).isEqualTo(new Pace.Words(10, 20));
    }

    @Test
    void wordsAreCountedBetweenWhiteSpace() {
        assertThat(Pace.count("  two\n words ")).isEqualTo(2);
        assertThat(Pace.count(" \n ")).isZero();
    }

    private static Question technical(Difficulty difficulty, int words) {
        return question(QuestionType.TECHNICAL, difficulty, words);
    }

    private static Question question(QuestionType type, Difficulty difficulty, int words) {
        return new Question(
                QuestionId.of("key", 1),
                "key",
                1,
                type,
                difficulty,
                List.of("Java"),
                "What?",
                "word ".repeat(words),
                List.of(new KeyPoint("point", 1)));
    }
}
