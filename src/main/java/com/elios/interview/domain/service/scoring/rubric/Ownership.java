package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.StoryPart;
import java.util.List;

/// Rates who acts: the sentences of action in which 'I' act against those in which only others do.
final class Ownership {
    private Ownership() {}

    /// @param criterion [Criterion#OWNERSHIP] or [Criterion#COMMITMENT]
    static Rating of(Criterion criterion, List<Said> said) {
        var action =
                Said.playing(said, StoryPart.ACTION).stream()
                        .filter(sentence -> sentence.actor() != Actor.NOBODY)
                        .toList();
        var own = action.stream().filter(sentence -> sentence.actor().isSelf()).toList();
        int others = action.size() - own.size();
        return Anchors.rating(criterion, level(own.size(), others), Said.whole(own));
    }

    private static int level(int own, int others) {
        if (own == 0) {
            return 1;
        }
        if (others == 0) {
            return 5;
        }
        return own > others ? 4 : own == others ? 3 : 2;
    }
}
