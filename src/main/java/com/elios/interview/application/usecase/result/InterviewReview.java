package com.elios.interview.application.usecase.result;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.report.FeedbackReport;
import java.util.List;

/// A completed interview with all that was said and found.
public record InterviewReview(
        Interview interview, List<QuestionResult> results, FeedbackReport report) {
    public InterviewReview {
        results = List.copyOf(results);
    }
}
