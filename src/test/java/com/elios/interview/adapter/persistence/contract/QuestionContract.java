package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Promises of `QuestionRepository`.
public abstract class QuestionContract extends Contract {
    @Test
    void questionsComeBackAsAdded() {
        var questions = Samples.questions("equals", "hash");
        database().questions().addAll(questions);
        assertThat(database().questions().findAll(ids(questions)))
                .containsExactlyInAnyOrderElementsOf(questions);
    }

    @Test
    void addingAgainChangesNothing() {
        var questions = Samples.questions("equals");
        database().questions().addAll(questions);
        database().questions().addAll(questions);
        assertThat(database().questions().findActive(Page.first(9)))
                .containsExactlyElementsOf(questions);
    }

    @Test
    void aQuestionThatIsThereIsNeverChanged() {
        var stored = Samples.question("equals", 1);
        database().questions().addAll(List.of(stored));
        var other =
                new Question(
                        stored.id(),
                        stored.key(),
                        stored.version(),
                        stored.type(),
                        stored.difficulty(),
                        stored.skills(),
                        "Something else?",
                        stored.referenceAnswer(),
                        stored.keyPoints());
        database().questions().addAll(List.of(other));
        assertThat(database().questions().findAll(List.of(stored.id()))).containsExactly(stored);
    }

    @Test
    void activeOnesAreOrderedByKeyAsMachinesOrderText() {
        var questions = Samples.questions("b", "B-1", "a", "a_1", "a-1", "a1");
        database().questions().addAll(questions);
        assertThat(database().questions().findActive(Page.first(9)))
                .extracting(Question::key)
                .containsExactly("B-1", "a", "a-1", "a1", "a_1", "b");
    }

    @Test
    void pagesAreLimited() {
        database().questions().addAll(Samples.questions("a", "b", "c"));
        assertThat(database().questions().findActive(new Page(1, 1)))
                .extracting(Question::key)
                .containsExactly("b");
    }

    @Test
    void aRetiredQuestionIsReadableButNotActive() {
        var questions = Samples.questions("a", "b");
        database().questions().addAll(questions);
        database().questions().retireAllExcept(Set.of(questions.getFirst().id()));
        assertThat(database().questions().findActive(Page.first(9)))
                .containsExactly(questions.getFirst());
        assertThat(database().questions().findActiveIds())
                .containsExactly(questions.getFirst().id());
        assertThat(database().questions().countActive()).isEqualTo(1);
        assertThat(database().questions().findAll(ids(questions))).hasSize(2);
    }

    @Test
    void addingBringsARetiredQuestionBack() {
        var questions = Samples.questions("a", "b");
        database().questions().addAll(questions);
        database().questions().retireAllExcept(Set.of());
        assertThat(database().questions().countActive()).isZero();
        database().questions().addAll(questions.subList(1, 2));
        assertThat(database().questions().findActive(Page.first(9)))
                .containsExactly(questions.getLast());
    }

    @Test
    void moreThanAStatementHoldsAreHandledInPortions() {
        var many = IntStream.range(0, 1_201).mapToObj(i -> Samples.question("q" + i, 1)).toList();
        database().questions().addAll(many);
        assertThat(database().questions().findAll(ids(many))).hasSize(1_201);
        database().questions().retireAllExcept(Set.of(many.getFirst().id()));
        assertThat(database().questions().countActive()).isEqualTo(1);
    }

    @Test
    void askingForNoneGivesNone() {
        database().questions().addAll(List.of());
        assertThat(database().questions().findAll(List.of())).isEmpty();
        assertThat(database().questions().findAll(List.of(QuestionId.of("x", 1)))).isEmpty();
    }

    private static List<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
