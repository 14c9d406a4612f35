package com.elios.interview.application.measuring;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.AnswerEvaluator;
import java.time.Instant;
import java.util.stream.IntStream;

/// Has the same answer judged again and again, and at the same time.
public final class Repetition {
    /// How often: once alone, then at the same time on all processors.
    public static final int TIMES = 100;

    private final AnswerEvaluator evaluator;

    /// @param evaluator is called from several threads at once
    public Repetition(AnswerEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// Whether the reference is judged the same each time, in everything but the time of day.
    public boolean alwaysTheSame(Question question) {
        var answer = AnswerToEvaluate.to(question, question.referenceAnswer());
        var first = withoutTime(evaluator.evaluate(answer));
        return IntStream.range(1, TIMES)
                .parallel()
                .mapToObj(_ -> withoutTime(evaluator.evaluate(answer)))
                .allMatch(first::equals);
    }

    private static Evaluation withoutTime(Evaluation evaluation) {
        var by =
                new Provenance(
                        evaluation.provenance().engine(),
                        evaluation.provenance().rubric(),
                        Instant.EPOCH);
        return switch (evaluation) {
            case Evaluation.NotScored not -> new Evaluation.NotScored(not.reason(), by);
            case Evaluation.Scored scored ->
                    new Evaluation.Scored(
                            scored.score(),
                            scored.completeness(),
                            scored.relevance(),
                            scored.similarity(),
                            scored.sentiment(),
                            scored.dimensions(),
                            scored.keyPoints(),
                            scored.strengths(),
                            scored.weaknesses(),
                            scored.improvements(),
                            scored.telling(),
                            by);
        };
    }
}
