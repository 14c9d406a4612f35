package com.elios.interview.domain.service.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenQuestionTest {
    @Test
    void everyQuestionOfTheBankCanBeAskedAloud() {
        for (var question : new BundledQuestionBank().load()) {
            assertThat(SpokenQuestion.flaw(question.text())).as(question.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write a function that reverses a linked list in Java. | NOT_ONE_QUESTION",
                "Can you write a function that reverses a linked list? | NOT_ANSWERABLE_ALOUD",
                "What does the following code print when it is run? | NOT_ANSWERABLE_ALOUD",
                "Can you draw a diagram of the system that you built last year? | NOT_ANSWERABLE_ALOUD",
                "Which of these is a stable sort, and why is that so? | NOT_ANSWERABLE_ALOUD",
                "What do you make of https://example.org/article on caching? | NOT_ANSWERABLE_ALOUD",
                "Is it true or false that indexes speed up writes? | NOT_ANSWERABLE_ALOUD",
                "Why? | TOO_SHORT_OR_LONG",
                "The weather has been rather nice this whole long week. | NOT_ONE_QUESTION",
                "Why do joins differ? And what is a view? And when would you use either one? | NOT_ONE_QUESTION",
                "Warum ist der Index nicht schnell und wie wird das mit der Datenbank besser? | NOT_ENGLISH"
            })
    void whatTakesMoreThanAVoiceIsRefused(String question, Flaw flaw) {
        assertThat(SpokenQuestion.flaw(question)).contains(flaw);
    }
}
