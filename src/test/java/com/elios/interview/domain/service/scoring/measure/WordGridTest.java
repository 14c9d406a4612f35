package com.elios.interview.domain.service.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordGridTest {
    private static final Passage QUESTION = Passage.of("What does an index cost?");
    private static final Passage REFERENCE = Passage.of("An index costs space.");

    @Test
    void wordsAreMatchedByTheirLetters() {
        var grid = WordGrid.ofLetters(REFERENCE.words(), Passage.of("indexes").words());
        assertThat(grid.bestOfRows()[1]).isGreaterThanOrEqualTo(0.8);
        assertThat(grid.bestOfRows()[3]).isZero();
        assertThat(grid.bestOfColumns()).hasSize(1);
    }

    @Test
    void withoutWordsOnOneSideNothingIsFound() {
        var grid = WordGrid.ofLetters(REFERENCE.words(), List.of());
        assertThat(grid.bestOfRows()).containsOnly(0);
        assertThat(grid.bestOfColumns()).isEmpty();
    }

    @Test
    void aWordOfTheQuestionIsWorthAQuarter() {
        var weights = Weights.of(REFERENCE, QUESTION, Weights.ECHO);
        // 'index' and 'costs' are asked for, 'space' is new, 'an' is grammar.
        assertThat(weights.sum()).isCloseTo(0.25 + 0.25 + 1, within(1e-9));
        assertThat(weights.mean(new double[] {0, 0, 0, 1})).isCloseTo(1 / 1.5, within(1e-9));
    }

    @Test
    void meaningCountsOnlyWhereItIsClose() {
        var letters = WordGrid.ofLetters(REFERENCE.words(), QUESTION.words());
        var all = Weights.of(REFERENCE, QUESTION, 1);
        var none = Weights.none(5);
        var far = WordGrid.ofMeaning(vectors(4, 0.25f), all, vectors(5, 1), none);
        assertThat(letters.or(far).bestOfRows()).containsExactly(letters.bestOfRows());
        var near = WordGrid.ofMeaning(vectors(4, 1), all, vectors(5, 1), none);
        assertThat(letters.or(near).bestOfRows()[3]).isCloseTo(0.9, within(1e-6));
    }

    @Test
    void meaningIsOnlyLookedAtWhereItCounts() {
        var all = Weights.of(REFERENCE, QUESTION, 1);
        var grid = WordGrid.ofMeaning(vectors(4, 1), all, vectors(5, 1), Weights.none(5));
        // 'an' is grammar.
        assertThat(grid.bestOfRows())
                .containsExactly(
                        IntStream.range(0, 4).mapToDouble(i -> all.has(i) ? 1 : 0).toArray());
        assertThat(all.has(0)).isFalse();
    }

    private static List<float[]> vectors(int count, float length) {
        return Collections.nCopies(count, new float[] {length});
    }
}
