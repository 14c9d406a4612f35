package com.elios.interview.adapter.vector.pinecone;

import static com.elios.interview.adapter.vector.pinecone.Emulated.emulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.store.VectorIndex;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.store.InMemoryQuestions;
import com.elios.interview.testing.store.VectorIndexPromises;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PineconeIndexCases implements VectorIndexPromises {
    private final Emulated world = new Emulated();
    private final InMemoryQuestions questions = new InMemoryQuestions();

    @AfterEach
    void close() {
        world.close();
    }

    @Override
    public VectorIndex index(String model, int dimensions) {
        return pinecone(model, dimensions);
    }

    @Override
    public void addQuestions(String... keys) {
        var like = SampleQuestions.all().getFirst();
        questions.addAll(Stream.of(keys).map(key -> named(like, key)).toList());
    }

    @Test
    void theIndexIsMadeWhereItWasAskedFor() {
        filled("m");
        var name = Emulated.target("m", 2).indexName();
        assertThat(name).matches("elios-interview-coach-[0-9a-f]{8}");
        assertThat(emulator().indexNames()).containsExactly(name);
        assertThat(emulator().place(name)).isEqualTo("aws us-east-1");
    }

    @Test
    void aNewIndexIsWaitedFor() {
        emulator().newIndexesNeed(4);
        filled("m");
        assertThat(emulator().count(Emulated.target("m", 2).indexName(), "questions")).isEqualTo(3);
    }

    @Test
    void vectorsCarryLabelsButNoText() {
        filled("m");
        var labels =
                emulator()
                        .labels(Emulated.target("m", 2).indexName(), "questions", EAST.toString());
        assertThat(labels)
                .contains(
                        "kind",
                        "TECHNICAL",
                        "Java",
                        "difficulty",
                        "version",
                        "model",
                        EAST.toString())
                .doesNotContain("How does Java handle", "name the goal");
    }

    @Test
    void manyVectorsGoInBatchesOfAHundred() {
        var keys = Stream.iterate(1, i -> i + 1).limit(250).map(i -> "q" + i).toList();
        addQuestions(keys.toArray(String[]::new));
        var index = pinecone("m", 1_536);
        index.put(
                keys.stream()
                        .collect(Collectors.toMap(key -> QuestionId.of(key, 1), _ -> ones(1_536))));
        assertThat(world.transfers)
                .filteredOn(transfer -> transfer.purpose() == Purpose.KEEP_VECTORS)
                .filteredOn(transfer -> !transfer.host().equals("api.pinecone.io"))
                .extracting(Transfer::preview)
                .containsExactly(
                        "100 vectors of questions about Java",
                        "100 vectors of questions about Java",
                        "50 vectors of questions about Java");
    }

    @Test
    void theLedgerTellsHostsAndSizes() {
        filled("m").search(new float[] {1, 0}, ALL, 2);
        assertThat(world.transfers)
                .extracting(Transfer::host)
                .startsWith("api.pinecone.io")
                .contains(
                        Emulated.target("m", 2).indexName()
                                + "-emulated.svc.aped-0000-0000.pinecone.io");
        assertThat(world.transfers)
                .allSatisfy(
                        transfer -> {
                            assertThat(transfer.problem()).isNull();
                            assertThat(transfer.sentBytes()).isNotNegative();
                        });
        assertThat(world.transfers.getLast().purpose()).isEqualTo(Purpose.SEARCH_VECTORS);
        assertThat(world.transfers.getLast().receivedBytes()).isEqualTo(2 * 8);
    }

    @Test
    void someCanBeDeleted() {
        var index = (PineconeVectorIndex) filled("m");
        index.delete(Set.of(EAST, QuestionId.of("unknown", 1)));
        assertThat(index.indexed()).containsExactlyInAnyOrder(NORTH, WEST);
        assertThat(pinecone("m", 2).indexed()).containsExactlyInAnyOrder(NORTH, WEST);
        assertThat(index.near(EAST, ALL)).isEmpty();
    }

    @Test
    void thoseOfATopicCanBeDeleted() {
        var all = SampleQuestions.all();
        questions.addAll(all);
        var index = pinecone("m", 2);
        index.put(all.stream().collect(Collectors.toMap(Question::id, _ -> ones(2))));
        index.deleteTopic("SQL");
        assertThat(questions.findAll(index.indexed()))
                .hasSize(16)
                .noneMatch(question -> question.mainSkill().equals("SQL"));
    }

    @Test
    void allCanBeDeleted() {
        var index = (PineconeVectorIndex) filled("m");
        index.deleteAll();
        assertThat(index.indexed()).isEmpty();
        assertThat(index.search(new float[] {1, 0}, ALL, 3)).isEmpty();
    }

    @Test
    void anIndexThatWasDeletedElsewhereIsMadeAgain() {
        var index = filled("m");
        assertThat(index.indexed()).hasSize(3);
        emulator().deleteIndex(Emulated.target("m", 2).indexName());
        assertThatThrownBy(() -> index.search(new float[] {1, 0}, ALL, 3))
                .hasMessageContaining("NOT_THERE");
        assertThat(index.indexed()).isEmpty();
        index.put(Map.of(EAST, new float[] {1, 0}));
        assertThat(index.indexed()).containsExactly(EAST);
    }

    @Test
    void anIndexOfOtherDimensionsIsNotTouched() {
        filled("m");
        assertThatThrownBy(() -> pinecone("m", 3).indexed())
                .hasMessageContaining("REQUEST_REJECTED")
                .hasMessageContaining("2 dimensions");
    }

    @Test
    void aQuestionThatIsNotInTheBankIsRefused() {
        var index = pinecone("m", 2);
        assertThatThrownBy(() -> index.put(Map.of(EAST, new float[] {1, 0})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(emulator().faults().dataCalls()).isZero();
    }

    @Test
    void thoseLeftOutAreLeftOutWhereFewAre() {
        addQuestions("a", "b", "c", "d");
        var index = pinecone("m", 2);
        var ids = Stream.of("a", "b", "c", "d").map(key -> QuestionId.of(key, 1)).toList();
        index.put(ids.stream().collect(Collectors.toMap(id -> id, _ -> ones(2))));
        assertThat(index.search(ones(2), Set.copyOf(ids.subList(1, 4)), 4))
                .extracting(VectorIndex.Match::questionId)
                .containsExactlyInAnyOrderElementsOf(ids.subList(1, 4));
    }

    private PineconeVectorIndex pinecone(String model, int dimensions) {
        return new PineconeVectorIndex(world.service(model, dimensions), questions);
    }

    private static float[] ones(int length) {
        var ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Question named(Question like, String key) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                like.type(),
                like.difficulty(),
                List.of("Java"),
                like.text(),
                like.referenceAnswer(),
                like.keyPoints());
    }
}
