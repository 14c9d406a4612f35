package com.elios.interview.application.usecase.result;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.report.FeedbackReport;
import java.util.List;
import java.util.OptionalDouble;

/// A completed interview with all that was said and found.
public record InterviewReview(
        Interview interview, List<QuestionResult> results, FeedbackReport report) {
    public InterviewReview {
        results = List.copyOf(results);
    }

    /// Mean of the best that each scored answer came to after its follow-up questions, 0 to 100;
    /// never below the overall score, which is that of the first answers. Empty where no follow-up
    /// question was answered.
    public OptionalDouble afterProbing() {
        var probings =
                results.stream().flatMap(result -> result.answer().probing().stream()).toList();
        return probings.stream().anyMatch(Probing::answered)
                ? probings.stream().mapToDouble(Probing::scoreAfter).average()
                : OptionalDouble.empty();
    }
}
