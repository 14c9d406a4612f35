package com.elios.interview.application.usecase.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DropDiscardedRecordingsTest {
    private static final DraftPlace PLACE = DraftPlace.ofQuestion(0);

    private final OfflineCoach coach = new OfflineCoach();
    private final Interview interview = coach.started(2, InterviewMode.PRACTICE);

    @Test
    void whatWasRecordedStaysForTwoWeeksAfterTheInterviewWasDiscarded() {
        record();
        coach.cancelInterview.execute(interview.id());

        later(DropDiscardedRecordings.KEPT);
        assertThat(recorded()).isTrue();

        later(Duration.ofSeconds(1));
        assertThat(recorded()).isFalse();
    }

    @Test
    void whoWantsRecordingsKeptKeepsThem() {
        coach.room.settings = coach.room.settings.withRecordingsKept(true);
        record();
        coach.cancelInterview.execute(interview.id());

        later(DropDiscardedRecordings.KEPT.plusSeconds(1));

        assertThat(recorded()).isTrue();
    }

    @Test
    void whatIsStillOpenIsLeftAlone() {
        record();

        later(DropDiscardedRecordings.KEPT.plusSeconds(1));

        assertThat(recorded()).isTrue();
    }

    private void record() {
        coach.room.recordings.add(interview.id(), PLACE, 1, (short) 0);
    }

    private void later(Duration time) {
        coach.clock.advance(time);
        coach.dropDiscardedRecordings.execute();
    }

    private boolean recorded() {
        return coach.room.recordings.find(interview.id(), PLACE).isPresent();
    }
}
