package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import java.time.Clock;

/// Discards an interview that is not completed. Its answers stay in the store, and so does the
/// draft, so that [RestoreInterview] can bring all of it back.
public final class CancelInterview {
    private final Interviews interviews;
    private final Clock clock;

    public CancelInterview(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    public Interview execute(InterviewId id) {
        return interviews.step(id, interview -> interview.cancel(clock.instant()));
    }
}
