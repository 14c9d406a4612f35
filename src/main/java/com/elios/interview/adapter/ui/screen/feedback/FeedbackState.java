package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.interview.InterviewMode;

/// What the feedback screen shows.
sealed interface FeedbackState {
    record Loading() implements FeedbackState {}

    /// @param index the question, from 0
    record Ready(
            int index,
            int total,
            InterviewMode mode,
            QuestionResult result,
            Outcome outcome,
            Next next)
            implements FeedbackState {}

    /// The answer is kept; it could not be evaluated or read.
    record Failed(Failure failure) implements FeedbackState {}

    /// Where the person goes from here.
    enum Next {
        /// To a follow-up question; until then nothing is shown that would answer it.
        FOLLOW_UP,
        QUESTION,
        REPORT
    }
}
