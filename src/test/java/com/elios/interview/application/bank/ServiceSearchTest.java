package com.elios.interview.application.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.port.store.VectorIndex;
import com.elios.interview.testing.CountingEmbedder;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.store.InMemoryCvVectors;
import com.elios.interview.testing.store.InMemoryQuestions;
import com.elios.interview.testing.store.InMemoryVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A service searches where the person wants that; where it fails, nobody has to wait or to do
/// without.
class ServiceSearchTest {
    private static final List<Question> QUESTIONS = SampleQuestions.all();
    private static final CvAnalysisId CV = CvAnalysisId.create();

    private final CountingEmbedder serviceEmbedder = new CountingEmbedder();
    private final InMemoryVectors serviceVectors = new InMemoryVectors();
    private final InMemoryCvVectors cvs = new InMemoryCvVectors();
    private final CountingEmbedder localEmbedder = new CountingEmbedder();
    private final InMemoryVectors localVectors = new InMemoryVectors();
    private final List<ServiceFailure> failures = new ArrayList<>();
    private boolean wanted = true;

    private final QuestionBank bank =
            new QuestionBank(
                    new InMemoryQuestions(),
                    new MeaningSearch(localEmbedder, localVectors, null),
                    () ->
                            wanted
                                    ? Optional.of(
                                            new MeaningSearch(serviceEmbedder, serviceVectors, cvs))
                                    : Optional.empty(),
                    failures::add);

    @Test
    void theServiceSearchesAlone() {
        assertThat(closest("Docker")).isNotEmpty();
        assertThat(serviceVectors.indexed()).hasSize(QUESTIONS.size());
        assertThat(localEmbedder.asked).isEmpty();
        assertThat(localVectors.indexed()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void whereItFailsThisMachineSearchesByItsOwnVectors() {
        failing(ServiceProblem.TIMED_OUT);
        assertThat(closest("Docker")).isNotEmpty();
        assertThat(serviceVectors.indexed()).isEmpty();
        assertThat(localVectors.indexed()).hasSize(QUESTIONS.size());
        assertThat(failures)
                .extracting(ServiceFailure::problem)
                .containsExactly(ServiceProblem.TIMED_OUT);
    }

    @Test
    void itIsAskedAgainTheNextTime() {
        failing(ServiceProblem.TIMED_OUT);
        closest("Docker");
        serviceEmbedder.before = () -> {};
        closest("Docker");
        assertThat(failures).hasSize(1);
        assertThat(serviceVectors.indexed()).hasSize(QUESTIONS.size());
    }

    @Test
    void whereNothingMakesVectorsWordsAreSearched() {
        failing(ServiceProblem.NO_KEY);
        localEmbedder.before =
                () -> {
                    throw new EmbeddingUnavailable("no native library", null);
                };
        assertThat(closest(QUESTIONS.getFirst().text()).getFirst()).isEqualTo(QUESTIONS.getFirst());
        assertThat(failures).hasSize(1);
    }

    @Test
    void whoWantsNoServiceHasNone() {
        wanted = false;
        closest("Docker");
        assertThat(serviceEmbedder.asked).isEmpty();
    }

    @Test
    void theVectorOfACvIsMadeOnceAndOfACorrectedOneAgain() {
        byCv("Docker, SQL");
        byCv("Docker, SQL");
        assertThat(serviceEmbedder.asked).filteredOn("Docker, SQL"::equals).hasSize(1);
        byCv("Docker");
        byCv("Docker, SQL");
        assertThat(serviceEmbedder.asked).filteredOn("Docker, SQL"::equals).hasSize(2);
    }

    @Test
    void aCvFindsTheSameAsItsWords() {
        byCv("Docker, SQL");
        assertThat(byCv("Docker, SQL")).isEqualTo(bank.closest("Docker, SQL", QUESTIONS, 5));
    }

    @Test
    void theVectorOfACvIsNotKeptOnThisMachine() {
        wanted = false;
        byCv("Docker, SQL");
        byCv("Docker, SQL");
        assertThat(localEmbedder.asked).filteredOn("Docker, SQL"::equals).hasSize(2);
        assertThat(cvs.find(CV, "Docker, SQL")).isEmpty();
    }

    @Test
    void closenessComesFromWhereTheVectorsAre() {
        var question = QUESTIONS.getFirst();
        wanted = false;
        closest("Docker");
        var local = bank.closeness(question, QUESTIONS);
        wanted = true;
        assertThat(bank.closeness(question, QUESTIONS))
                .as("the service has no vector yet")
                .isEqualTo(local);
        assertThat(serviceEmbedder.asked).isEmpty();
        closest("Docker");
        assertThat(bank.closeness(question, QUESTIONS)).hasSize(QUESTIONS.size() - 1);
    }

    private void failing(ServiceProblem problem) {
        serviceEmbedder.before =
                () -> {
                    throw new ServiceFailure(ServiceName.OPENAI, problem, "");
                };
    }

    private List<Question> closest(String text) {
        var byId = new InMemoryQuestions();
        byId.addAll(QUESTIONS);
        return bank.closest(text, QUESTIONS, 5).stream()
                .flatMap(match -> byId.findAll(List.of(match.questionId())).stream())
                .toList();
    }

    private List<VectorIndex.Match> byCv(String profile) {
        return bank.closest(CV, profile, QUESTIONS, 5);
    }
}
