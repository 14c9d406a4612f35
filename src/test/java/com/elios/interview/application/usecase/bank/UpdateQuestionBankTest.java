package com.elios.interview.application.usecase.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.store.DirectUnitOfWork;
import com.elios.interview.testing.store.InMemoryQuestions;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateQuestionBankTest {
    private final InMemoryQuestions store = new InMemoryQuestions();
    private final List<Question> shipped = SampleQuestions.all();

    @Test
    void anEmptyBankIsFilled() {
        assertThat(update(shipped)).isTrue();
        assertThat(active()).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(new CountQuestions(store).execute()).isEqualTo(shipped.size());
    }

    @Test
    void aBankThatIsUpToDateIsLeftAlone() {
        update(shipped);

        assertThat(update(shipped)).isFalse();
    }

    @Test
    void whatIsShippedNoLongerIsRetired() {
        update(shipped);

        assertThat(update(shipped.subList(1, shipped.size()))).isTrue();
        assertThat(active()).hasSize(shipped.size() - 1).doesNotContain(shipped.getFirst());
    }

    private boolean update(List<Question> questions) {
        return new UpdateQuestionBank(() -> questions, store, new DirectUnitOfWork()).execute();
    }

    private List<Question> active() {
        return store.findActive(Page.first(100));
    }
}
