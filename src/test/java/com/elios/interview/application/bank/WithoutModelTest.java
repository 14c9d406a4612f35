package com.elios.interview.application.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.store.InMemoryQuestions;
import com.elios.interview.testing.store.InMemoryVectors;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A machine on which the language model cannot run.
class WithoutModelTest {
    private static final Embedder BROKEN =
            new Embedder() {
                @Override
                public String model() {
                    return "none";
                }

                @Override
                public int dimensions() {
                    return 1;
                }

                @Override
                public List<float[]> embed(List<String> texts) {
                    throw new EmbeddingUnavailable("no native library", null);
                }
            };

    private final QuestionBank bank =
            new QuestionBank(new InMemoryQuestions(), new InMemoryVectors(), BROKEN);

    @Test
    void everyQuestionIsFoundByItsOwnWords() {
        var questions = SampleQuestions.all();
        for (var question : questions) {
            assertThat(bank.closest(question.text(), questions, 1))
                    .extracting(match -> match.questionId())
                    .containsExactly(question.id());
        }
    }

    @Test
    void whatSharesNoWordIsNotFound() {
        List<Question> questions = SampleQuestions.all();
        assertThat(bank.closest("xylophone", questions, 5)).isEmpty();
    }
}
