package com.elios.interview.application.usecase.plan;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import java.util.List;

/// Replaces the questions of an interview in preparation, as when the person takes one out.
public final class EditPlan {
    private final Interviews interviews;

    public EditPlan(Interviews interviews) {
        this.interviews = interviews;
    }

    public Interview execute(InterviewId id, List<PlannedQuestion> questions) {
        return interviews.step(id, interview -> interview.plan(questions));
    }
}
