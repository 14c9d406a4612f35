package com.elios.interview.adapter.vector.pinecone;

import static com.elios.interview.adapter.vector.pinecone.Emulated.emulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.service.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PineconeCvCases {
    private static final String PROFILE = "Nurse Ann Smith, Intensive care";
    private static final CvAnalysisId CV = CvAnalysisId.create();

    private final Emulated world = new Emulated();
    private final PineconeCvVectors vectors = new PineconeCvVectors(world.service("m", 2));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatWasPutIsFound() {
        vectors.put(CV, PROFILE, new float[] {0.6f, 0.8f});
        assertThat(vectors.find(CV, PROFILE)).hasValue(new float[] {0.6f, 0.8f});
    }

    @Test
    void anotherCvHasNone() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        assertThat(vectors.find(CvAnalysisId.create(), PROFILE)).isEmpty();
    }

    @Test
    void aCorrectedProfileHasNone() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        assertThat(vectors.find(CV, PROFILE + ", Leadership")).isEmpty();
    }

    @Test
    void puttingAgainReplaces() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        vectors.put(CV, "Nurse", new float[] {0, 1});
        assertThat(vectors.find(CV, "Nurse")).hasValue(new float[] {0, 1});
        assertThat(vectors.find(CV, PROFILE)).isEmpty();
        assertThat(emulator().count(Emulated.target("m", 2).indexName(), "cvs")).isEqualTo(1);
    }

    @Test
    void deletedIsGone() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        vectors.delete(CV);
        vectors.delete(CV);
        assertThat(vectors.find(CV, PROFILE)).isEmpty();
    }

    @Test
    void allCanBeDeleted() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        vectors.deleteAll();
        assertThat(emulator().count(Emulated.target("m", 2).indexName(), "cvs")).isZero();
    }

    @Test
    void noWordOfTheCvLeaves() {
        vectors.put(CV, PROFILE, new float[] {1, 0});
        var name = Emulated.target("m", 2).indexName();
        assertThat(emulator().labels(name, "cvs", CV.toString())).doesNotContain("Ann", "Nurse");
        assertThat(world.transfers).extracting(Transfer::preview).noneMatch(p -> p.contains("Ann"));
    }

    @Test
    void otherDimensionsAreRefused() {
        assertThatThrownBy(() -> vectors.put(CV, PROFILE, new float[] {1, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
