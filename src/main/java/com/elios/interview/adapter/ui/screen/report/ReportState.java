package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.application.usecase.result.InterviewReview;

/// What the report screen shows.
sealed interface ReportState {
    record Loading() implements ReportState {}

    /// @param assisted what a language model added so far
    record Ready(InterviewReview review, AssistedInterview assisted) implements ReportState {}

    /// Another practice is being planned.
    record Starting(InterviewReview review) implements ReportState {}

    record Failed(Failure failure) implements ReportState {}
}
