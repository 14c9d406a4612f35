package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.SkipReason;

/// What came of a question.
public sealed interface Outcome {
    record Scored(String answer, Evaluation.Scored evaluation) implements Outcome {
        /// With the key points that are covered alone.
        public static Scored covered(String answer, Evaluation.Scored all) {
            return new Scored(
                    answer,
                    new Evaluation.Scored(
                            all.score(),
                            all.completeness(),
                            all.relevance(),
                            all.similarity(),
                            all.sentiment(),
                            all.dimensions(),
                            all.keyPoints().stream()
                                    .filter(point -> point.level() == Level.COVERED)
                                    .toList(),
                            all.strengths(),
                            all.weaknesses(),
                            all.improvements(),
                            all.telling(),
                            all.provenance()));
        }
    }

    record NotScored(String answer, NotScoredReason reason) implements Outcome {}

    /// The evaluation is still owed.
    record NotEvaluated(String answer) implements Outcome {}

    record Skipped(SkipReason reason) implements Outcome {}

    static Outcome of(QuestionResult result) {
        return switch (result.answer().content()) {
            case AnswerContent.Skipped(var reason) -> new Skipped(reason);
            case AnswerContent.Said said ->
                    switch (result.answer().evaluation()) {
                        case null -> new NotEvaluated(said.text());
                        case Evaluation.Scored scored -> new Scored(said.text(), scored);
                        case Evaluation.NotScored notScored ->
                                new NotScored(said.text(), notScored.reason());
                    };
        };
    }
}
