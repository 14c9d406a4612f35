package com.elios.interview.infrastructure.cloud.roles;

import com.elios.interview.adapter.coach.local.LocalAnswerEvaluator;
import com.elios.interview.adapter.coach.local.LocalCvSummarizer;
import com.elios.interview.adapter.coach.local.LocalQuestionGenerator;
import com.elios.interview.adapter.coach.local.LocalReportSummarizer;
import com.elios.interview.adapter.coach.local.LocalSkillExtractor;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.opinion.PointVerdict;
import java.time.Clock;
import java.util.List;

/// The roles on this machine.
class LocalRolesTest extends RoleContract {
    private static final LocalAnswerEvaluator EVALUATOR =
            new LocalAnswerEvaluator(new LocalEmbedder(), Clock.systemUTC());

    @Override
    Roles roles() {
        return new Roles(
                LocalRolesTest::verdicts,
                new LocalQuestionGenerator(),
                new LocalCvSummarizer(),
                new LocalSkillExtractor(),
                new LocalReportSummarizer());
    }

    private static List<PointVerdict> verdicts(AnswerToEvaluate answer) {
        return switch (EVALUATOR.evaluate(answer)) {
            case Evaluation.NotScored _ ->
                    answer.keyPoints().stream()
                            .map(point -> new PointVerdict(point, false, List.of()))
                            .toList();
            case Evaluation.Scored scored ->
                    scored.keyPoints().stream()
                            .map(
                                    point ->
                                            new PointVerdict(
                                                    point.keyPoint(),
                                                    !point.evidence().isEmpty(),
                                                    point.evidence()))
                            .toList();
        };
    }
}
