package com.elios.interview.domain.port;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.port.service.Errand;

/// Says of an answer, key point by key point, whether it is covered, with a quote for each yes.
public interface SecondRater {
    /// Takes no longer than the time-out of a call for each sample.
    ///
    /// @param answer with at least one key point
    /// @param samples how often the rater is asked, 1 to 5; a rater that always says the same is
    ///     asked once
    SecondOpinion rate(AnswerToEvaluate answer, int samples, Errand errand);
}
