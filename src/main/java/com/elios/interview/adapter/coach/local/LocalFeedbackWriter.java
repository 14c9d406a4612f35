package com.elios.interview.adapter.coach.local;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sums up an interview: plain means over what was scored, and the missed points that weigh most.
public final class LocalFeedbackWriter implements FeedbackWriter {
    private static final int MOST_WORK_ITEMS = 3;

    private final Clock clock;

    public LocalFeedbackWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FeedbackReport write(
            Interview interview, List<Answer> answers, Map<QuestionId, Question> questions) {
        var inOrder = answers.stream().sorted(Comparator.comparingInt(Answer::index)).toList();
        Map<String, Sum> dimensions = new LinkedHashMap<>();
        Map<String, Sum> skills = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        var total = new Sum();
        int skipped = 0;
        for (Answer answer : inOrder) {
            var question = question(answer, questions);
            switch (answer.content()) {
                case AnswerContent.Skipped _ -> {
                    skipped++;
                    gaps.add(Gap.ofAll(answer.index(), question));
                }
                case AnswerContent.Typed _ -> {
                    if (answer.evaluation() instanceof Evaluation.Scored scored) {
                        total.add(scored.score());
                        skills.computeIfAbsent(question.mainSkill(), _ -> new Sum())
                                .add(scored.score());
                        for (var dimension : scored.dimensions()) {
                            dimensions
                                    .computeIfAbsent(dimension.dimension().name(), _ -> new Sum())
                                    .add(100 * dimension.value());
                        }
                        gaps.add(Gap.of(answer.index(), question, scored.keyPoints()));
                    } else {
                        gaps.add(Gap.ofAll(answer.index(), question));
                    }
                }
            }
        }
        return new FeedbackReport(
                interview.id(),
                total.mean(),
                total.count,
                inOrder.size() - total.count - skipped,
                skipped,
                means(dimensions),
                means(skills).stream().sorted(Comparator.comparingDouble(Mean::value)).toList(),
                workOn(gaps),
                new Provenance(
                        LocalAnswerEvaluator.ENGINE, LocalAnswerEvaluator.RUBRIC, clock.instant()));
    }

    private static Question question(Answer answer, Map<QuestionId, Question> questions) {
        var question = questions.get(answer.questionId());
        if (question == null) {
            throw new IllegalArgumentException("unknown question: " + answer.questionId());
        }
        return question;
    }

    private static List<Mean> means(Map<String, Sum> sums) {
        List<Mean> means = new ArrayList<>();
        sums.forEach((name, sum) -> means.add(new Mean(name, sum.sum / sum.count, sum.count)));
        return means;
    }

    private static List<WorkItem> workOn(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> !gap.missing().isEmpty())
                .sorted(Comparator.comparingDouble((Gap gap) -> -gap.loss()))
                .limit(MOST_WORK_ITEMS)
                .map(gap -> new WorkItem(gap.index(), gap.skill(), gap.missing()))
                .toList();
    }

    /// What an answer left open.
    ///
    /// @param loss share of the question's weight that was not covered
    private record Gap(int index, String skill, double loss, List<String> missing) {
        static Gap of(int index, Question question, List<KeyPointCoverage> points) {
            double all = 0;
            double lost = 0;
            for (var point : points) {
                all += point.keyPoint().weight();
                lost += point.keyPoint().weight() * (1 - point.coverage());
            }
            var missing =
                    points.stream()
                            .filter(point -> point.level() != KeyPointCoverage.Level.COVERED)
                            .sorted(
                                    Comparator.comparingDouble(
                                            (KeyPointCoverage point) ->
                                                    -point.keyPoint().weight()
                                                            * (1 - point.coverage())))
                            .map(point -> point.keyPoint().text())
                            .toList();
            return new Gap(index, question.mainSkill(), all == 0 ? 0 : lost / all, missing);
        }

        static Gap ofAll(int index, Question question) {
            return of(
                    index,
                    question,
                    question.keyPoints().stream()
                            .map(
                                    point ->
                                            new KeyPointCoverage(
                                                    point,
                                                    KeyPointCoverage.Level.MISSED,
                                                    0,
                                                    List.of()))
                            .toList());
        }
    }

    private static final class Sum {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        @Nullable Double mean() {
            return count == 0 ? null : sum / count;
        }
    }
}
