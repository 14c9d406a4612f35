package com.elios.interview.adapter.ui.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.history.HistoryViewModel.State;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final HistoryViewModel history =
            new HistoryViewModel(
                    coach.loadProfile,
                    new ListInterviews(coach.interviews, coach.reports),
                    new CancelInterview(new Interviews(coach.interviews), coach.clock),
                    new SynchronousTaskRunner(),
                    navigator);

    @Test
    void withoutInterviewsItIsEmpty() {
        history.load();
        assertThat(history.state().get()).isEqualTo(new State.Empty());
    }

    @Test
    void interviewsComeNewestFirst() {
        var first = start();
        var second = start();
        assertThat(ready().rows())
                .extracting(row -> row.interview().id())
                .containsExactly(second.id(), first.id());
    }

    @Test
    void moreThanAPageIsLoadedOnDemand() {
        IntStream.range(0, HistoryViewModel.PAGE_SIZE + 1).forEach(_ -> start());
        var page = ready();
        assertThat(page.rows()).hasSize(HistoryViewModel.PAGE_SIZE);
        assertThat(page.more()).isTrue();
        history.loadMore();
        var all = (State.Ready) history.state().get();
        assertThat(all.rows()).hasSize(HistoryViewModel.PAGE_SIZE + 1).doesNotHaveDuplicates();
        assertThat(all.more()).isFalse();
    }

    @Test
    void anInterviewIsDiscardedOnlyAfterTheQuestion() {
        var interview = start();
        var _ = ready();
        history.discard();
        assertThat(stateOf(interview)).isEqualTo(InterviewState.IN_PROGRESS);
        history.askToDiscard(interview.id());
        history.discard();
        assertThat(stateOf(interview)).isEqualTo(InterviewState.CANCELLED);
        assertThat(history.state().get()).isEqualTo(new State.Empty());
    }

    @Test
    void keepingAnInterviewTakesTheQuestionAway() {
        var interview = start();
        var _ = ready();
        history.askToDiscard(interview.id());
        history.keep();
        history.discard();
        assertThat(stateOf(interview)).isEqualTo(InterviewState.IN_PROGRESS);
    }

    @Test
    void discardingWhatWasCompletedElsewhereIsAFailureThatIsShown() {
        var interview = start();
        var _ = ready();
        history.askToDiscard(interview.id());
        coach.submitAnswer.execute(interview.id(), 0, "name the goal", Duration.ZERO);
        coach.completeInterview.execute(interview.id());
        history.discard();
        assertThat(history.state().get())
                .isInstanceOfSatisfying(
                        State.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("STEP-1"));
    }

    @Test
    void anInterviewLeadsToItsRoomOrItsReport() {
        var interview = start();
        history.resume(interview.id());
        history.openReport(interview.id());
        assertThat(navigator.steps()).containsExactly("go Room", "go Report");
        assertThat(navigator.last()).isEqualTo(new Route.Report(interview.id()));
    }

    private Interview start() {
        coach.clock.advance(Duration.ofHours(1));
        return coach.started(1, InterviewMode.PRACTICE);
    }

    private State.Ready ready() {
        history.load();
        assertThat(history.state().get()).isInstanceOf(State.Ready.class);
        return (State.Ready) history.state().get();
    }

    private InterviewState stateOf(Interview interview) {
        return coach.interviews.find(interview.id()).orElseThrow().state();
    }
}
