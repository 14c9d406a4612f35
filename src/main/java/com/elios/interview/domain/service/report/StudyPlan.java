package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.Exercise;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.Study;
import com.elios.interview.domain.model.report.WorkItem;
import com.elios.interview.domain.service.probing.Exercises;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what to read and what to practise for a thing to work on.
public final class StudyPlan {
    /// Below this an easier question does more than one of the same difficulty. Our judgement: half
    /// of the marks.
    static final double LOW = 50;

    private static final int MOST_PHRASES = 2;
    private static final int MOST_EXERCISES = 2;

    private final List<Question> bank;
    private final List<Question> asked;

    /// @param bank the questions that can be practised
    /// @param asked all questions of the interview; of these only the one to work on is proposed
    public StudyPlan(List<Question> bank, List<Question> asked) {
        this.bank = List.copyOf(bank);
        this.asked = List.copyOf(asked);
    }

    /// Empty where every point of the item is closed: a report that was written by an earlier
    /// version may hold such points.
    ///
    /// @param closeness of the bank's questions to this one in meaning
    public Optional<Study> of(
            WorkItem item, Question question, Answer answer, Map<QuestionId, Double> closeness) {
        var gaps = QuestionGaps.of(question, answer);
        var open =
                gaps.openByLoss().stream()
                        .map(Gap::keyPoint)
                        .filter(point -> item.missing().contains(point.text()))
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var texts = open.stream().map(KeyPoint::text).toList();
        return Optional.of(
                new Study(
                        new WorkItem(item.index(), item.skill(), texts),
                        question,
                        gaps,
                        lookUp(question, open),
                        exercises(question, open),
                        bank.stream()
                                .filter(it -> it.key().equals(question.key()))
                                .findFirst()
                                .orElse(null),
                        Related.to(question, isLow(answer), others(), closeness)));
    }

    private List<Question> others() {
        var keys = asked.stream().map(Question::key).toList();
        return bank.stream().filter(it -> !keys.contains(it.key())).toList();
    }

    private static boolean isLow(Answer answer) {
        return !(answer.evaluation() instanceof Evaluation.Scored scored) || scored.score() < LOW;
    }

    private static List<String> lookUp(Question question, List<KeyPoint> open) {
        return question.type() != QuestionType.TECHNICAL
                ? List.of()
                : open.stream()
                        .map(point -> LookUp.phrase(question.mainSkill(), point))
                        .distinct()
                        .limit(MOST_PHRASES)
                        .toList();
    }

    private static List<Exercise> exercises(Question question, List<KeyPoint> open) {
        return open.stream()
                .flatMap(point -> Exercises.of(question.type(), point).stream())
                .distinct()
                .limit(MOST_EXERCISES)
                .toList();
    }
}
