package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.port.store.VectorIndex;
import com.elios.interview.testing.store.VectorIndexPromises;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Promises of `VectorIndex` over the store.
public abstract class VectorIndexContract extends Contract implements VectorIndexPromises {
    @Override
    public final VectorIndex index(String model, int dimensions) {
        return database().vectorIndex(model);
    }

    @Override
    public final void addQuestions(String... keys) {
        database().questions().addAll(Samples.questions(keys));
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
}
