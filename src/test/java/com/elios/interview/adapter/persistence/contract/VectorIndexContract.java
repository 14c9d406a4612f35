package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promises of `VectorIndex` over the store.
public abstract class VectorIndexContract extends Contract {
    private static final QuestionId EAST = QuestionId.of("east", 1);
    private static final QuestionId NORTH = QuestionId.of("north", 1);
    private static final QuestionId WEST = QuestionId.of("west", 1);
    private static final Set<QuestionId> ALL = Set.of(EAST, NORTH, WEST);

    @BeforeEach
    final void questionsAreThere() {
        database().questions().addAll(Samples.questions("east", "north", "west"));
    }

    @Test
    void theClosestComeFirst() {
        var index = filled("m");
        assertThat(index.search(new float[] {1, 0.5f}, ALL, 9))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(EAST, NORTH, WEST);
    }

    @Test
    void theCosineDoesNotDependOnLengths() {
        var matches = filled("m").search(new float[] {5, 0}, Set.of(EAST, WEST), 9);
        assertThat(matches.getFirst().cosine()).isEqualTo(1, within(1e-9));
        assertThat(matches.getLast().cosine()).isEqualTo(-1, within(1e-9));
    }

    @Test
    void onlyTheGivenOnesAreFoundAndNoMoreThanTheLimit() {
        var index = filled("m");
        assertThat(index.search(new float[] {1, 0}, Set.of(NORTH), 9)).hasSize(1);
        assertThat(index.search(new float[] {1, 0}, ALL, 2)).hasSize(2);
    }

    @Test
    void thoseNearAQuestionLeaveItOut() {
        assertThat(filled("m").near(NORTH, Set.of(NORTH, WEST)))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(WEST);
    }

    @Test
    void nothingIsNearAQuestionWithoutAVector() {
        assertThat(filled("m").near(QuestionId.of("south", 1), ALL)).isEmpty();
    }

    @Test
    void vectorsSurviveInTheStore() {
        filled("m");
        var fresh = database().vectorIndex("m");
        assertThat(fresh.indexed()).isEqualTo(ALL);
        assertThat(fresh.search(new float[] {0, 1}, ALL, 1))
                .extracting(VectorIndex.Match::questionId)
                .containsExactly(NORTH);
    }

    @Test
    void modelsAreKeptApart() {
        filled("m");
        var other = database().vectorIndex("other");
        assertThat(other.indexed()).isEmpty();
        other.put(Map.of(EAST, new float[] {1, 2, 3}));
        assertThat(other.search(new float[] {1, 2, 3}, ALL, 9)).hasSize(1);
        assertThat(database().vectorIndex("m").indexed()).hasSize(3);
    }

    @Test
    void puttingAgainReplaces() {
        var index = filled("m");
        index.put(Map.of(WEST, new float[] {1, 0}));
        assertThat(index.search(new float[] {1, 0}, Set.of(WEST), 1).getFirst().cosine())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void whatWasUndoneIsNotFound() {
        var index = filled("m");
        assertThatThrownBy(
                        () ->
                                database()
                                        .unitOfWork()
                                        .run(
                                                () -> {
                                                    index.put(Map.of(WEST, new float[] {1, 0}));
                                                    index.search(new float[] {1, 0}, ALL, 1);
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");
        assertThat(index.search(new float[] {1, 0}, Set.of(WEST), 1).getFirst().cosine())
                .isEqualTo(-1, within(1e-9));
    }

    @Test
    void anotherLengthThanTheModelsIsRefused() {
        var index = filled("m");
        assertThatThrownBy(() -> index.search(new float[] {1, 0, 0}, ALL, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVectorWithoutDirectionIsRefused() {
        assertThatThrownBy(() -> filled("m").put(Map.of(EAST, new float[] {0, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreThanOnePortionIsLoaded() {
        var many = Samples.questions(manyKeys());
        database().questions().addAll(many);
        var index = database().vectorIndex("large");
        var vectors =
                many.stream()
                        .collect(Collectors.toMap(Question::id, question -> new float[] {1, 1}));
        index.put(vectors);
        assertThat(index.indexed()).hasSize(1_100);
    }

    private static String[] manyKeys() {
        return IntStream.range(0, 1_100).mapToObj(i -> "many" + i).toArray(String[]::new);
    }

    private VectorIndex filled(String model) {
        var index = database().vectorIndex(model);
        index.put(
                Map.of(
                        EAST, new float[] {2, 0},
                        NORTH, new float[] {0, 1},
                        WEST, new float[] {-1, 0}));
        return index;
    }
}
