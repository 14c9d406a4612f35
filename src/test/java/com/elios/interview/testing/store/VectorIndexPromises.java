package com.elios.interview.testing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Promises of `VectorIndex`, wherever vectors are kept.
public interface VectorIndexPromises {
    QuestionId EAST = QuestionId.of("east", 1);
    QuestionId NORTH = QuestionId.of("north", 1);
    QuestionId WEST = QuestionId.of("west", 1);
    Set<QuestionId> ALL = Set.of(EAST, NORTH, WEST);

    /// The index of a model, over what is kept: what another index of the model put is there.
    VectorIndex index(String model, int dimensions);

    /// Adds questions with these keys and version 1.
    void addQuestions(String... keys);

    @Test
    default void theClosestComeFirst() {
        var index = filled("m");
        assertThat(index.search(new float[] {1, 0.5f}, ALL, 9))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(EAST, NORTH, WEST);
    }

    @Test
    default void theCosineDoesNotDependOnLengths() {
        var matches = filled("m").search(new float[] {5, 0}, Set.of(EAST, WEST), 9);
        assertThat(matches.getFirst().cosine()).isEqualTo(1, within(1e-9));
        assertThat(matches.getLast().cosine()).isEqualTo(-1, within(1e-9));
    }

    @Test
    default void onlyTheGivenOnesAreFoundAndNoMoreThanTheLimit() {
        var index = filled("m");
        assertThat(index.search(new float[] {1, 0}, Set.of(NORTH), 9)).hasSize(1);
        assertThat(index.search(new float[] {1, 0}, ALL, 2)).hasSize(2);
    }

    @Test
    default void thoseNearAQuestionLeaveItOut() {
        assertThat(filled("m").near(NORTH, Set.of(NORTH, WEST)))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(WEST);
    }

    @Test
    default void nothingIsNearAQuestionWithoutAVector() {
        assertThat(filled("m").near(QuestionId.of("south", 1), ALL)).isEmpty();
    }

    @Test
    default void vectorsSurviveInTheStore() {
        filled("m");
        var fresh = index("m", 2);
        assertThat(fresh.indexed()).isEqualTo(ALL);
        assertThat(fresh.search(new float[] {0, 1}, ALL, 1))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(NORTH);
    }

    @Test
    default void modelsAreKeptApart() {
        filled("m");
        var other = index("other", 3);
        assertThat(other.indexed()).isEmpty();
        other.put(Map.of(EAST, new float[] {1, 2, 3}));
        assertThat(other.search(new float[] {1, 2, 3}, ALL, 9)).hasSize(1);
        assertThat(index("m", 2).indexed()).hasSize(3);
    }

    @Test
    default void puttingAgainReplaces() {
        var index = filled("m");
        index.put(Map.of(WEST, new float[] {1, 0}));
        assertThat(index.search(new float[] {1, 0}, Set.of(WEST), 1).getFirst().cosine())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    default void anotherLengthThanTheModelsIsRefused() {
        var index = filled("m");
        assertThatThrownBy(() -> index.search(new float[] {1, 0, 0}, ALL, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void aVectorWithoutDirectionIsRefused() {
        assertThatThrownBy(() -> filled("m").put(Map.of(EAST, new float[] {0, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void moreThanOnePortionIsFound() {
        addQuestions(manyKeys());
        var index = index("large", 2);
        var vectors =
                IntStream.range(0, 1_100)
                        .boxed()
                        .collect(Collectors.toMap(many()::get, i -> new float[] {1, 1 + i}));
        index.put(vectors);
        assertThat(index.indexed()).hasSize(1_100);
        var among = Set.copyOf(many().subList(0, 700));
        assertThat(index.search(new float[] {1, 1}, among, 699))
                .extracting(VectorIndex.Match::questionId)
                .containsExactlyElementsOf(many().subList(0, 699));
        assertThat(index.search(new float[] {1, 1}, Set.copyOf(many()), 1_100))
                .extracting(VectorIndex.Match::questionId)
                .containsExactlyElementsOf(many());
        assertThat(index.near(many().getFirst(), Set.copyOf(many()))).hasSize(1_099);
    }

    @Test
    default void amongNoneNothingIsFound() {
        assertThat(filled("m").search(new float[] {1, 0}, Set.of(), 5)).isEmpty();
        assertThat(filled("m").near(EAST, Set.of())).isEmpty();
    }

    private static List<QuestionId> many() {
        return IntStream.range(0, 1_100).mapToObj(i -> QuestionId.of("many" + i, 1)).toList();
    }

    private static String[] manyKeys() {
        return IntStream.range(0, 1_100).mapToObj(i -> "many" + i).toArray(String[]::new);
    }

    default VectorIndex filled(String model) {
        addQuestions("east", "north", "west");
        var index = index(model, 2);
        index.put(
                Map.of(
                        EAST, new float[] {2, 0},
                        NORTH, new float[] {0, 1},
                        WEST, new float[] {-1, 0}));
        return index;
    }
}
