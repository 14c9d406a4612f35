package com.elios.interview.domain.service.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.question.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearRepeatTest {
    private static final List<String> BANK =
            new BundledQuestionBank().load().stream().map(Question::text).toList();
    private static final LocalEmbedder EMBEDDER = new LocalEmbedder();
    private static final List<float[]> VECTORS = EMBEDDER.embed(BANK);

    /// They are all different questions, so hardly any may be held for another.
    @Test
    void questionsOfTheBankAreNoRepeatsOfEachOther() {
        List<String> repeats = new ArrayList<>();
        for (int i = 0; i < BANK.size(); i++) {
            var others = new ArrayList<>(BANK);
            var vectors = new ArrayList<>(VECTORS);
            others.remove(i);
            vectors.remove(i);
            if (NearRepeat.isOne(BANK.get(i), VECTORS.get(i), others, vectors)) {
                repeats.add(BANK.get(i));
            }
        }
        assertThat(repeats).hasSizeLessThanOrEqualTo(BANK.size() / 50);
    }

    /// What the threshold is measured against: two pairs of the bank do ask the same.
    @Test
    void noOtherQuestionsOfTheBankAreAsCloseInMeaning() {
        List<String> close = new ArrayList<>();
        for (int i = 0; i < VECTORS.size(); i++) {
            for (int j = 0; j < i; j++) {
                double cosine = 0;
                for (int k = 0; k < VECTORS.get(i).length; k++) {
                    cosine += VECTORS.get(i)[k] * VECTORS.get(j)[k];
                }
                if (cosine >= 0.8) {
                    close.add(BANK.get(i));
                }
            }
        }
        assertThat(close)
                .allMatch(text -> text.contains("SQL injection") || text.contains("suspicious"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is an accrual, and when would you record one?",
                "Tell me about a time when you disagreed with a colleague. How did you handle it?",
            })
    void theSameAgainIsARepeat(String question) {
        var vector = EMBEDDER.embed(List.of(question)).getFirst();
        var own =
                List.of(
                        question.replace("Tell me about", "Describe")
                                .replace("What is", "Explain"));
        assertThat(NearRepeat.isOne(question, vector, own, EMBEDDER.embed(own))).isTrue();
    }
}
