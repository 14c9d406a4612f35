package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.interview.SelectionReason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The wish that an interview was planned by, as far as its questions tell.
final class SameAgain {
    private SameAgain() {}

    static PlanWish of(InterviewReview review) {
        var interview = review.interview();
        var types =
                review.results().stream()
                        .map(result -> result.question().type())
                        .collect(Collectors.toSet());
        return new PlanWish(
                interview.questions().size(),
                Set.copyOf(types),
                null,
                chosenTopics(review.results()),
                interview.mode(),
                interview.followUps());
    }

    private static List<String> chosenTopics(List<QuestionResult> results) {
        return results.stream()
                .map(result -> result.planned().reason())
                .filter(SelectionReason.ChosenTopic.class::isInstance)
                .map(SelectionReason::skill)
                .distinct()
                .toList();
    }
}
