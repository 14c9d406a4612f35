package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.opinion.RaterAgreement;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.probing.Probing;

/// Our own rating and the second one of the same words.
///
/// @param said the words that both have rated; the evidence of both is in them
/// @param ownScore 0 to 100, as the page shows it
/// @param complete whether the words are all that was said
record Comparison(
        String said,
        double ownScore,
        Evaluation.Scored own,
        SecondOpinion.Given second,
        boolean complete) {
    /// @param replies how many answers to follow-up questions the opinion includes
    static Comparison of(Probing probing, int replies, SecondOpinion.Given second) {
        return new Comparison(
                probing.saidUpTo(replies - 1),
                probing.scoreAfter(replies),
                probing.ratedAfter(replies),
                second,
                replies == probing.replies());
    }

    RaterAgreement agreement() {
        return RaterAgreement.between(own, second);
    }

    String model() {
        return second.source().model();
    }
}
