package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;

/// Takes back that an interview was discarded: it is open again where it stood, with its answers
/// and what was being written.
public final class RestoreInterview {
    private final Interviews interviews;

    public RestoreInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    public Interview execute(InterviewId id) {
        return interviews.step(id, Interview::restore);
    }
}
