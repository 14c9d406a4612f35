package com.elios.interview.application.usecase.result;

import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.List;

/// Gives one question of an interview with its answer, evaluated if that was still owed.
public final class ShowFeedback {
    private final Interviews interviews;
    private final Evaluations evaluations;
    private final Results results;

    public ShowFeedback(Interviews interviews, Evaluations evaluations, Results results) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.results = results;
    }

    /// @param index the question's place in the interview, from 0
    public QuestionResult execute(InterviewId id, int index) {
        var interview = interviews.require(id);
        return results.of(interview, List.of(evaluations.finished(id, index))).getFirst();
    }
}
