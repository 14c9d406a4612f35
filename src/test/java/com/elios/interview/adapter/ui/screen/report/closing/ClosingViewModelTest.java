package com.elios.interview.adapter.ui.screen.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.PlayedModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final InterviewId interview = Story.complete(coach);
    private final ClosingViewModel model =
            new ClosingViewModel(interview, coach.assistant, new SynchronousTaskRunner());

    @Test
    void withoutALanguageModelTheWordsAreThereAtOnceAndKept() {
        show();
        var words = written().words();
        assertThat(words.origin()).isEqualTo(new Origin.Here());
        assertThat(words.value()).isNotBlank();
        assertThat(coach.assistance.summaries().find(interview)).contains(words);
        assertThat(written().service()).isNull();
    }

    @Test
    void aLanguageModelWritesOnlyWhenAsked() {
        coach.chooseModel(ServiceName.OPENAI);
        show();
        assertThat(model.state().get()).isEqualTo(new ClosingState.Open(ServiceName.OPENAI));
        assertThat(coach.model.asked).isZero();
    }

    @Test
    void theTextGrowsWhileItIsWritten() {
        coach.chooseModel(ServiceName.OPENAI);
        show();
        List<String> seen = new ArrayList<>();
        var _ =
                model.state()
                        .subscribe(
                                state -> {
                                    if (state instanceof ClosingState.Writing(_, var soFar)) {
                                        seen.add(soFar);
                                    }
                                });
        model.write();
        assertThat(seen).containsExactly("", "You explained", PlayedModel.WORDS);
        assertThat(written().words().value()).isEqualTo(PlayedModel.WORDS);
        assertThat(written().words().origin())
                .isEqualTo(new Origin.ByService(ServiceName.OPENAI, "played", "write-report/1", 1));
    }

    @Test
    void aModelThatDoesNotHelpLeavesOurOwnWordsWithTheReason() {
        coach.chooseModel(ServiceName.OPENAI);
        coach.model.problem = ServiceProblem.TIMED_OUT;
        show();
        model.write();
        assertThat(written().words().origin())
                .isEqualTo(new Origin.HereInstead(ServiceName.OPENAI, ServiceProblem.TIMED_OUT));
        assertThat(written().service()).isEqualTo(ServiceName.OPENAI);
    }

    @Test
    void stoppingLeavesTheWordsThatWereThere() {
        show();
        var before = written().words();
        coach.chooseModel(ServiceName.OPENAI);
        show();
        coach.model.whileWriting = model::stop;
        model.write();
        assertThat(written().words()).isEqualTo(before);
        assertThat(coach.assistance.summaries().find(interview)).contains(before);
    }

    @Test
    void stoppingTheFirstAttemptLeavesNothing() {
        coach.chooseModel(ServiceName.OPENAI);
        show();
        coach.model.whileWriting = model::stop;
        model.write();
        assertThat(model.state().get()).isEqualTo(new ClosingState.Open(ServiceName.OPENAI));
        assertThat(coach.assistance.summaries().find(interview)).isEmpty();
    }

    @Test
    void whatIsKeptIsShownAgainWithoutAsking() {
        coach.chooseModel(ServiceName.OPENAI);
        show();
        model.write();
        show();
        assertThat(written().words().value()).isEqualTo(PlayedModel.WORDS);
        assertThat(coach.model.asked).isEqualTo(1);
    }

    @Test
    void useIsCountedAnewWhenTheWordsAreThere() {
        coach.chooseModel(ServiceName.OPENAI);
        show();
        assertThat(model.use().get().replies()).isZero();
        coach.uses.add(
                new ServiceUse(
                        coach.clock.instant(),
                        interview,
                        ServiceName.OPENAI,
                        "played",
                        Purpose.WRITE_REPORT,
                        1000,
                        120,
                        new BigDecimal("0.001")));
        model.write();
        assertThat(model.use().get().outputTokens()).isEqualTo(120);
    }

    private void show() {
        model.show(coach.assist.showAssistance().execute(interview));
    }

    private ClosingState.Written written() {
        assertThat(model.state().get()).isInstanceOf(ClosingState.Written.class);
        return (ClosingState.Written) model.state().get();
    }
}
