package com.elios.interview.domain.service.scoring.detect;

import static com.elios.interview.domain.model.evaluation.NotScoredReason.EMPTY;
import static com.elios.interview.domain.model.evaluation.NotScoredReason.GIBBERISH;
import static com.elios.interview.domain.model.evaluation.NotScoredReason.QUESTION_REPEATED;
import static com.elios.interview.domain.model.evaluation.NotScoredReason.TOO_SHORT;
import static com.elios.interview.domain.model.evaluation.NotScoredReason.UNSUPPORTED_LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnjudgeableTest {
    private static final String QUESTION = "What is the difference between a stack and a queue?";
    private static final String REFERENCE =
            "A stack returns the last element first, a queue returns the first element first.";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "\u200b\u200b", "?!", "\n\t"})
    void nothingIsEmpty(String answer) {
        assertThat(reason(answer)).contains(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "it is", "so"})
    void aWordOfGrammarIsTooShort(String answer) {
        assertThat(reason(answer)).contains(TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdfgh jkl sdkfjh qwpoeiru",
                "kjsdhf ksjdhf skdjfh sdkjfh",
                "aaaaaaaa",
                "xcvbnm fghfgh lkjhgf",
                "blah blah blah blah blah blah blah blah"
            })
    void keysPressedAtRandomAreGibberish(String answer) {
        assertThat(reason(answer)).contains(GIBBERISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the difference between a stack and a queue?",
                "what is the difference between a stack and a queue",
                "The difference between a stack and a queue is what?",
                "What is the difference between a stack and a queue? What is the difference between a stack and a queue?"
            })
    void theQuestionIsNoAnswer(String answer) {
        assertThat(reason(answer)).contains(QUESTION_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Stapel gibt das letzte Element zuerst zurück, und die Schlange ist nicht so.",
                "Une pile est une structure dans laquelle le dernier élément sort avec priorité.",
                "Стек возвращает последний элемент первым, очередь возвращает первый."
            })
    void anotherLanguageIsSaidSo(String answer) {
        assertThat(reason(answer)).contains(UNSUPPORTED_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIFO",
                "LIFO vs FIFO",
                "yes",
                "order of removal",
                "A stack is last in first out and a queue is first in first out",
                "tcp, udp, html",
                "The difference between a stack and a queue is the order in which elements come out."
            })
    void aShortAnswerIsAnAnswer(String answer) {
        assertThat(reason(answer)).isEmpty();
    }

    @Test
    void aReferenceInTheWordsOfTheQuestionIsAnAnswer() {
        var question = Passage.of("Are terminal one and terminal two connected?");
        var answer = Passage.of("terminal one and terminal two are connected");
        assertThat(Unjudgeable.reason(answer, question, List.of(answer))).isEmpty();
    }

    private static Optional<NotScoredReason> reason(String answer) {
        return Unjudgeable.reason(
                Passage.of(answer), Passage.of(QUESTION), List.of(Passage.of(REFERENCE)));
    }
}
