package com.elios.interview.application.measuring;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.AnswerEvaluator;
import java.util.List;
import java.util.function.Supplier;

/// What the scorer that runs calls itself: it is asked about an answer without a word, which costs
/// nothing.
public final class RunningScorer implements Supplier<Provenance> {
    private static final AnswerToEvaluate NOTHING =
            new AnswerToEvaluate(
                    "Which scorer is this?",
                    QuestionType.TECHNICAL,
                    List.of("The one that runs."),
                    List.of(),
                    "");

    private final AnswerEvaluator evaluator;

    public RunningScorer(AnswerEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public Provenance get() {
        return evaluator.evaluate(NOTHING).provenance();
    }
}
