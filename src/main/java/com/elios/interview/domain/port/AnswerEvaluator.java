package com.elios.interview.domain.port;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;

/// Judges an answer against its question, reference answers and key points.
public interface AnswerEvaluator {
    Evaluation evaluate(AnswerToEvaluate answer);
}
