package com.elios.interview.adapter.ui.screen.discard;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DiscardingTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Undo undo = new Undo();
    private final Discarding discarding =
            new Discarding(coach.cancelInterview, coach.restoreInterview, tasks, undo);

    @Test
    void aSecondClickDoesNothing() {
        var interview = coach.started(2, InterviewMode.PRACTICE);
        discarding.discard(interview.id());
        discarding.discard(interview.id());
        tasks.runAll();
        assertThat(undo.offered()).isEqualTo(1);
        assertThat(undo.failures()).isEmpty();
    }

    @Test
    void undoOpensTheInterviewWhereItStood() {
        var interview = coach.started(2, InterviewMode.PRACTICE);
        coach.submitAnswer.execute(interview.id(), 0, "name the goal", Duration.ZERO);
        discarding.discard(interview.id());
        tasks.runAll();
        undo.last().run();
        tasks.runAll();
        var restored = coach.interviews.find(interview.id()).orElseThrow();
        assertThat(restored)
                .extracting(Interview::state, Interview::position, Interview::endedAt)
                .containsExactly(InterviewState.IN_PROGRESS, 1, null);
        assertThat(discarding.changes().get()).isEqualTo(2);
    }

    @Test
    void undoingTwiceIsAFailureThatIsSaid() {
        var interview = coach.started(2, InterviewMode.PRACTICE);
        discarding.discard(interview.id());
        tasks.runAll();
        undo.last().run();
        tasks.runAll();
        undo.last().run();
        tasks.runAll();
        assertThat(undo.failures()).hasSize(1);
    }
}
