package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import java.time.Clock;

/// Starts a planned interview.
public final class StartInterview {
    private final Interviews interviews;
    private final Clock clock;

    public StartInterview(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    public Interview execute(InterviewId id) {
        return interviews.step(id, interview -> interview.ready().start(clock.instant()));
    }
}
