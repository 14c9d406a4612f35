package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.service.scoring.text.Passage;

/// Rates how specific an answer is, by the number of different figures, names and the like.
final class Specifics {
    private Specifics() {}

    static Rating ofStory(Passage answer) {
        var named = Named.in(answer);
        int level = Math.min(4, 1 + named.figuresAndNames());
        return Anchors.rating(
                Criterion.SPECIFICS,
                level == 4 && named.hasOutcome() ? 5 : level,
                named.specifics());
    }

    static Rating ofPlan(Passage answer) {
        var named = Named.in(answer);
        return Anchors.rating(Criterion.DETAIL, Math.min(5, 1 + named.details()), named.all());
    }
}
