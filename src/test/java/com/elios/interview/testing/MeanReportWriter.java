package com.elios.interview.testing;

import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import com.elios.interview.domain.port.FeedbackWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Plain means of what was scored.
public final class MeanReportWriter implements FeedbackWriter {
    @Override
    public FeedbackReport write(
            Interview interview, List<Answer> answers, Map<QuestionId, Question> questions) {
        var dimensions = new TreeMap<String, List<Double>>();
        var skills = new TreeMap<String, List<Double>>();
        var all = new ArrayList<Double>();
        var workOn = new ArrayList<WorkItem>();
        for (var answer : answers) {
            if (answer.evaluation() instanceof Evaluation.Scored scored) {
                var skill = Objects.requireNonNull(questions.get(answer.questionId())).mainSkill();
                all.add(scored.score());
                skills.computeIfAbsent(skill, _ -> new ArrayList<>()).add(scored.score());
                scored.dimensions().forEach(d -> add(dimensions, d));
                workOn.add(new WorkItem(answer.index(), skill, missing(scored)));
            }
        }
        int skipped =
                (int)
                        answers.stream()
                                .filter(a -> a.content() instanceof AnswerContent.Skipped)
                                .count();
        return new FeedbackReport(
                interview.id(),
                all.isEmpty() ? null : mean(all),
                all.size(),
                answers.size() - all.size() - skipped,
                skipped,
                means(dimensions),
                means(skills),
                workOn.stream().filter(item -> !item.missing().isEmpty()).limit(3).toList(),
                new Provenance("words/1", "test/1", Instant.parse("2026-11-23T10:00:00Z")));
    }

    private static List<String> missing(Evaluation.Scored scored) {
        return scored.keyPoints().stream()
                .filter(point -> point.level() != KeyPointCoverage.Level.COVERED)
                .map(point -> point.keyPoint().text())
                .toList();
    }

    private static void add(Map<String, List<Double>> dimensions, DimensionScore score) {
        dimensions
                .computeIfAbsent(score.dimension().name(), _ -> new ArrayList<>())
                .add(score.value() * 100);
    }

    private static List<Mean> means(Map<String, List<Double>> values) {
        return values.entrySet().stream()
                .map(
                        entry ->
                                new Mean(
                                        entry.getKey(),
                                        mean(entry.getValue()),
                                        entry.getValue().size()))
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
