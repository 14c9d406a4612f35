package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.port.FeedbackWriter;
import com.elios.interview.domain.service.report.WorkSelection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sums up an interview: plain means over what was scored, and what is open and weighs most.
public final class LocalFeedbackWriter implements FeedbackWriter {
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
        var work = new WorkSelection();
        var total = new Sum();
        int skipped = 0;
        for (Answer answer : inOrder) {
            var question = question(answer, questions);
            work.add(question, answer);
            switch (answer.content()) {
                case AnswerContent.Skipped _ -> skipped++;
                case AnswerContent.Said _ -> {
                    if (answer.evaluation() instanceof Evaluation.Scored scored) {
                        total.add(scored.score());
                        skills.computeIfAbsent(question.mainSkill(), _ -> new Sum())
                                .add(scored.score());
                        for (var dimension : scored.dimensions()) {
                            dimensions
                                    .computeIfAbsent(dimension.dimension().name(), _ -> new Sum())
                                    .add(100 * dimension.value());
                        }
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
                work.workOn(),
                new Provenance(LocalAnswerEvaluator.ENGINE, rubric(inOrder), clock.instant()));
    }

    /// The one that all answers were scored by; where some were spoken and others typed, that of
    /// the words.
    private static String rubric(List<Answer> answers) {
        var rubrics =
                answers.stream()
                        .filter(answer -> answer.evaluation() instanceof Evaluation.Scored)
                        .map(answer -> answer.evaluation().provenance().rubric())
                        .distinct()
                        .toList();
        return rubrics.size() == 1 ? rubrics.getFirst() : LocalAnswerEvaluator.RUBRIC;
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
