package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.service.scoring.Calibration.KeyPoints;
import com.elios.interview.domain.service.scoring.detect.Chaff;
import com.elios.interview.domain.service.scoring.detect.Unjudgeable;
import com.elios.interview.domain.service.scoring.measure.Measured;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.Optional;
import java.util.OptionalDouble;

/// The score of an answer to a technical question without key points, from what is measured
/// already and by any model of grades: with the shipped model it is the score that [AnswerScorer]
/// gives, to the last digit.
public final class MeasuredScore {
    private final Calibration fitted = Calibration.fitted();

    public GradeModel shippedModel() {
        return fitted.model();
    }

    /// @param measured of the same answer, by the points of its references
    /// @return 0 to 100, or empty where the answer cannot be judged
    public OptionalDouble of(AnswerToEvaluate given, Measured measured, GradeModel model) {
        var question = Passage.of(given.question());
        var said = Passage.of(given.answer());
        var references = given.references().stream().map(Passage::of).toList();
        if (Unjudgeable.reason(said, question, references).isPresent()) {
            return OptionalDouble.empty();
        }
        var answer = Chaff.removedFrom(said);
        var calibration = new Calibration(model, fitted.plain(), fitted.withPoints());
        double foretold = calibration.foretold(measured, KeyPoints.NONE);
        var topic = Topic.of(measured, foretold);
        double share = Math.min(calibration.share(foretold, KeyPoints.NONE), topic.most());
        var kind = AnswerScorer.kind(answer, question, topic, false, Optional.empty());
        return OptionalDouble.of(AnswerScorer.score(share, answer, AnswerScorer.most(kind)));
    }
}
