package com.elios.interview.adapter.ui.screen.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.discard.Discarding;
import com.elios.interview.adapter.ui.screen.discard.Undo;
import com.elios.interview.adapter.ui.screen.history.HistoryViewModel.State;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final Undo undo = new Undo();
    private final HistoryViewModel history =
            new HistoryViewModel(
                    new HistoryUseCases(
                            coach.loadProfile, coach.listInterviews, coach.listDiscarded),
                    new Discarding(
                            coach.cancelInterview,
                            coach.restoreInterview,
                            new SynchronousTaskRunner(),
                            undo),
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
        ready();
        assertThat(listed()).containsExactly(second.id(), first.id());
    }

    @Test
    void moreThanAPageIsReadWhenOneScrollsNearTheEnd() {
        IntStream.range(0, 2 * HistoryViewModel.PAGE_SIZE + 1).forEach(_ -> start());
        assertThat(ready().more()).isTrue();
        assertThat(listed()).hasSize(HistoryViewModel.PAGE_SIZE);
        history.shown(0);
        assertThat(listed()).hasSize(HistoryViewModel.PAGE_SIZE);
        history.shown(HistoryViewModel.PAGE_SIZE - 1);
        assertThat(listed()).hasSize(2 * HistoryViewModel.PAGE_SIZE);
        history.shown(2 * HistoryViewModel.PAGE_SIZE - 1);
        assertThat(listed()).hasSize(2 * HistoryViewModel.PAGE_SIZE + 1).doesNotHaveDuplicates();
        assertThat(history.state().get()).isEqualTo(new State.Ready(Shelf.KEPT, false, false));
    }

    @Test
    void discardingKeepsWhatWasScrolledTo() {
        var oldest = start();
        IntStream.range(0, HistoryViewModel.PAGE_SIZE + 5).forEach(_ -> start());
        ready();
        history.shown(HistoryViewModel.PAGE_SIZE - 1);
        history.discard(oldest.id());
        assertThat(listed()).hasSize(HistoryViewModel.PAGE_SIZE + 5).doesNotContain(oldest.id());
    }

    @Test
    void discardingCanBeUndone() {
        var interview = start();
        ready();
        history.discard(interview.id());
        assertThat(stateOf(interview)).isEqualTo(InterviewState.CANCELLED);
        assertThat(listed()).isEmpty();
        undo.last().run();
        assertThat(stateOf(interview)).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(listed()).containsExactly(interview.id());
    }

    @Test
    void aDiscardedInterviewIsFoundAndRestoredLater() {
        var kept = start();
        var discarded = start();
        coach.cancelInterview.execute(discarded.id());
        assertThat(ready()).isEqualTo(new State.Ready(Shelf.KEPT, false, true));
        history.show(Shelf.DISCARDED);
        assertThat(listed()).containsExactly(discarded.id());
        history.open(history.rows().getFirst());
        assertThat(history.state().get()).isEqualTo(new State.Ready(Shelf.KEPT, false, false));
        assertThat(listed()).containsExactly(discarded.id(), kept.id());
    }

    @Test
    void discardingWhatWasCompletedElsewhereIsSaid() {
        var interview = start();
        ready();
        coach.submitAnswer.execute(interview.id(), 0, "name the goal", Duration.ZERO);
        coach.completeInterview.execute(interview.id());
        history.discard(interview.id());
        assertThat(undo.failures()).extracting(Failure::code).containsExactly("STEP-1");
    }

    @Test
    void afterItIsLeftNothingIsReadAnyMore() {
        var interview = start();
        ready();
        history.leave();
        start();
        history.discard(interview.id());
        assertThat(listed()).containsExactly(interview.id());
    }

    @Test
    void anInterviewLeadsToItsRoomOrItsReport() {
        var interview = start();
        ready();
        history.open(history.rows().getFirst());
        coach.submitAnswer.execute(interview.id(), 0, "name the goal", Duration.ZERO);
        coach.completeInterview.execute(interview.id());
        ready();
        history.open(history.rows().getFirst());
        assertThat(navigator.steps()).containsExactly("go Room", "go Report");
        assertThat(navigator.last()).isEqualTo(new Route.Report(interview.id()));
    }

    private Interview start() {
        coach.clock.advance(Duration.ofHours(1));
        return coach.started(1, InterviewMode.PRACTICE);
    }

    private List<InterviewId> listed() {
        return history.rows().stream().map(row -> row.interview().id()).toList();
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
