package com.elios.interview.application.usecase.result;

import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.report.FeedbackReport;
import org.jspecify.annotations.Nullable;

/// A line of the history.
///
/// @param report null unless the interview is completed
public record InterviewSummary(Interview interview, @Nullable FeedbackReport report) {}
