package com.elios.interview.application.assisting;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.port.SecondRater;
import com.elios.interview.domain.port.service.Errand;
import java.time.Clock;

/// Second opinions by the language model. Our own score is there already: where the model does not
/// help there is none, and why.
public final class Opinions {
    private final Assistance assistance;
    private final SecondRater rater;
    private final Clock clock;

    public Opinions(Assistance assistance, SecondRater rater, Clock clock) {
        this.assistance = assistance;
        this.rater = rater;
        this.clock = clock;
    }

    /// Whether there is anybody to ask.
    public boolean canBeAsked() {
        return assistance.isChosen();
    }

    /// @param samples how often the model is asked, 1 to 5
    /// @throws NotFound where no language model is chosen
    public SecondOpinion about(AnswerToEvaluate answer, int samples, Errand errand) {
        if (!canBeAsked()) {
            throw new NotFound("language model");
        }
        return assistance.asked(
                () -> rater.rate(answer, samples, errand),
                e -> new SecondOpinion.NotGiven(e.service(), e.problem(), clock.instant()));
    }
}
