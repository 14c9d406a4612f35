package com.elios.interview.application.usecase.result;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.report.Comparison;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.Study;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A completed interview with all that was said and found. The report is as it was written; gaps,
/// studies and comparison are worked out anew from what is stored now.
///
/// @param gaps one for each result, in the same order
/// @param studies at most three things to work on, the most useful first
public record InterviewReview(
        Interview interview,
        List<QuestionResult> results,
        FeedbackReport report,
        List<QuestionGaps> gaps,
        List<Study> studies,
        Comparison comparison) {
    public InterviewReview {
        results = List.copyOf(results);
        gaps = List.copyOf(gaps);
        studies = List.copyOf(studies);
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

    public int openGaps() {
        return gaps.stream().mapToInt(question -> question.open().size()).sum();
    }

    public int closedGaps() {
        return gaps.stream().mapToInt(question -> question.closed().size()).sum();
    }

    /// How many questions were skipped for each reason that was given.
    public Map<SkipReason, Integer> skipped() {
        var counts = new EnumMap<SkipReason, Integer>(SkipReason.class);
        for (var result : results) {
            if (result.answer().content() instanceof AnswerContent.Skipped(var reason)) {
                counts.merge(reason, 1, Integer::sum);
            }
        }
        return counts;
    }

    /// How many answers were not scored for each reason.
    public Map<NotScoredReason, Integer> notScored() {
        var counts = new EnumMap<NotScoredReason, Integer>(NotScoredReason.class);
        for (var result : results) {
            if (result.answer().evaluation() instanceof Evaluation.NotScored(var reason, _)) {
                counts.merge(reason, 1, Integer::sum);
            }
        }
        return counts;
    }
}
