package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.port.store.InterviewRepository;
import java.time.Clock;
import java.time.Duration;

/// Deletes what was recorded in interviews that were discarded two weeks ago or earlier, unless the
/// person wants recordings kept. Until then [RestoreInterview] brings it back as well; afterwards
/// the words alone.
public final class DropDiscardedRecordings {
    static final Duration KEPT = Duration.ofDays(14);

    private final Recordings recordings;
    private final InterviewRepository interviews;
    private final SpokenAnswers spoken;
    private final Clock clock;

    public DropDiscardedRecordings(
            Recordings recordings,
            InterviewRepository interviews,
            SpokenAnswers spoken,
            Clock clock) {
        this.recordings = recordings;
        this.interviews = interviews;
        this.spoken = spoken;
        this.clock = clock;
    }

    public void execute() {
        recordings.interviews().stream().filter(this::discardedLongAgo).forEach(spoken::settle);
    }

    private boolean discardedLongAgo(InterviewId id) {
        return interviews
                .find(id)
                .filter(interview -> interview.state() == InterviewState.CANCELLED)
                .map(Interview::endedAt)
                .filter(ended -> ended.plus(KEPT).isBefore(clock.instant()))
                .isPresent();
    }
}
