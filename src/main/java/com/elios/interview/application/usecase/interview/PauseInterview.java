package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;

/// Pauses an interview in progress; asking for its next question resumes it.
public final class PauseInterview {
    private final Interviews interviews;

    public PauseInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    public Interview execute(InterviewId id) {
        return interviews.step(id, interview -> interview.pause());
    }
}
