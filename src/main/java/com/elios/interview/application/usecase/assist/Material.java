package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.port.ReportMaterial.Item;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a summary says of one question.
final class Material {
    private Material() {}

    static Item item(QuestionResult result) {
        var answer = result.answer();
        return switch (answer.content()) {
            case AnswerContent.Skipped _ ->
                    new Item(result.question().text(), "", "skipped", List.of(), List.of());
            case AnswerContent.Said said ->
                    new Item(
                            result.question().text(),
                            answer.probing().map(Probing::allSaid).orElse(said.text()),
                            outcome(answer.evaluation()),
                            points(answer.evaluation(), true),
                            points(answer.evaluation(), false));
        };
    }

    private static String outcome(@Nullable Evaluation evaluation) {
        return switch (evaluation) {
            case null -> "not evaluated";
            case Evaluation.Scored scored ->
                    String.format(Locale.ROOT, "%.0f of 100", scored.score());
            case Evaluation.NotScored(var reason, _) ->
                    "not scored: " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static List<String> points(@Nullable Evaluation evaluation, boolean covered) {
        return evaluation instanceof Evaluation.Scored scored
                ? scored.keyPoints().stream()
                        .filter(point -> (point.level() == Level.COVERED) == covered)
                        .map(KeyPointCoverage::keyPoint)
                        .map(point -> point.text())
                        .toList()
                : List.of();
    }
}
