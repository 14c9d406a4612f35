package com.elios.interview.application.usecase.interview;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.AnswerEvaluator;

/// Makes the scorer ready for a question while it is being answered: it is loaded with its first
/// score, which takes seconds, and reads a question's reference answer with the first answer to it.
public final class PrepareScoring {
    private final AnswerEvaluator evaluator;

    public PrepareScoring(AnswerEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// Scores the reference answer itself and keeps nothing of it. Blocks.
    public void execute(Question question) {
        var _ = evaluator.evaluate(AnswerToEvaluate.to(question, question.referenceAnswer()));
    }
}
