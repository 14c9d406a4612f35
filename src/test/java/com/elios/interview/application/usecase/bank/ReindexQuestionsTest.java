package com.elios.interview.application.usecase.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.bank.MeaningSearch;
import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.CountingEmbedder;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.WordEmbedder;
import com.elios.interview.testing.store.InMemoryQuestions;
import com.elios.interview.testing.store.InMemoryVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReindexQuestionsTest {
    private static final int TOTAL = 150;

    private final InMemoryQuestions questions = new InMemoryQuestions();
    private final CountingEmbedder embedder = new CountingEmbedder();
    private final InMemoryVectors vectors = new InMemoryVectors();
    private final List<Integer> progress = new ArrayList<>();
    private final Stop stop = new Stop();
    private final ReindexQuestions reindex =
            new ReindexQuestions(
                    new QuestionBank(questions, new InMemoryVectors(), new WordEmbedder()),
                    () -> new MeaningSearch(embedder, vectors, null));

    @BeforeEach
    void aBank() {
        var like = SampleQuestions.all().getFirst();
        questions.addAll(
                IntStream.range(0, TOTAL).mapToObj(i -> named(like, "question-" + i)).toList());
    }

    @Test
    void everyQuestionHasAVectorAtTheEnd() {
        var result = run();
        assertThat(result).isEqualTo(new Reindexed(TOTAL, TOTAL));
        assertThat(result.complete()).isTrue();
        assertThat(vectors.indexed()).isEqualTo(questions.findActiveIds());
        assertThat(progress).containsExactly(0, 64, 128, 150);
    }

    @Test
    void whatIsThereIsNotMadeAgain() {
        run();
        embedder.asked.clear();
        progress.clear();
        assertThat(run().complete()).isTrue();
        assertThat(embedder.asked).isEmpty();
        assertThat(progress).containsExactly(TOTAL);
    }

    @Test
    void aStopKeepsWhatWasMadeAndTheNextRunGoesOn() {
        var stopped =
                reindex.execute(
                        stop,
                        (indexed, _) -> {
                            if (indexed == 64) {
                                stop.ask();
                            }
                        });
        assertThat(stopped).isEqualTo(new Reindexed(64, TOTAL));
        assertThat(stopped.complete()).isFalse();
        assertThat(vectors.indexed()).hasSize(64);
        assertThat(reindex.execute(new Stop(), (_, _) -> {}).complete()).isTrue();
        assertThat(embedder.asked).hasSize(TOTAL);
    }

    @Test
    void theServiceHearsTheStop() {
        embedder.before =
                () -> {
                    assertThat(Sending.current().orElseThrow().stop()).isSameAs(stop);
                    stop.ask();
                    throw new ServiceFailure(ServiceName.OPENAI, ServiceProblem.STOPPED, "");
                };
        assertThat(run()).isEqualTo(new Reindexed(0, TOTAL));
    }

    @Test
    void aFailureIsToldAndWhatWasMadeIsKept() {
        embedder.before =
                () -> {
                    if (!embedder.asked.isEmpty()) {
                        throw new ServiceFailure(
                                ServiceName.OPENAI, ServiceProblem.TOO_MANY_REQUESTS, "");
                    }
                };
        assertThatThrownBy(this::run).isInstanceOf(ServiceFailure.class);
        assertThat(vectors.indexed()).hasSize(64);
    }

    private Reindexed run() {
        return reindex.execute(
                stop,
                (indexed, total) -> {
                    assertThat(total).isEqualTo(TOTAL);
                    progress.add(indexed);
                });
    }

    private static Question named(Question like, String key) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                like.type(),
                like.difficulty(),
                like.skills(),
                like.text(),
                like.referenceAnswer(),
                like.keyPoints());
    }
}
