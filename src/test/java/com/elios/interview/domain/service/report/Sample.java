package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Questions and answers, as little as the rules need.
final class Sample {
    static final Provenance RULES = new Provenance("engine/1", "rules/1", Instant.EPOCH);
    static final InterviewId INTERVIEW = InterviewId.create();

    private Sample() {}

    static Question question(String key, String skill, String... points) {
        return question(key, QuestionType.TECHNICAL, Difficulty.MEDIUM, List.of(skill), points);
    }

    static Question question(
            String key,
            QuestionType type,
            Difficulty difficulty,
            List<String> skills,
            String... points) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                type,
                difficulty,
                skills,
                key + "?",
                "Reference.",
                Arrays.stream(points).map(point -> new KeyPoint(point, 1)).toList());
    }

    /// The key points that are named are covered, the others missed.
    static Answer answer(int index, Question question, double score, String... covered) {
        return with(
                index,
                question,
                new AnswerContent.Typed("said"),
                scored(question, score, Set.of(covered), new Span(0, 4)));
    }

    static Answer skipped(int index, Question question, SkipReason reason) {
        return with(index, question, new AnswerContent.Skipped(reason), null);
    }

    static Answer notScored(int index, Question question) {
        return with(
                index,
                question,
                new AnswerContent.Typed("x"),
                new Evaluation.NotScored(NotScoredReason.TOO_SHORT, RULES));
    }

    /// The same answer after a follow-up question about a point, whose reply covers it.
    static Answer closing(Answer answer, Question question, String point) {
        var about = new KeyPoint(point, 1);
        var covered = new ArrayList<>(List.of(point));
        if (answer.evaluation() instanceof Evaluation.Scored first) {
            first.keyPoints().stream()
                    .filter(it -> it.level() == Level.COVERED)
                    .forEach(it -> covered.add(it.keyPoint().text()));
        }
        var together = scored(question, 90, Set.copyOf(covered), new Span(6, 11));
        return answer.asked(new Probe(Aim.GAP, "And why?", about), Instant.EPOCH)
                .replied(new Reply.Said("reply", Instant.EPOCH, Duration.ofSeconds(9), together));
    }

    static Evaluation.Scored scored(Question question, double score, Set<String> covered, Span at) {
        return new Evaluation.Scored(
                score,
                0.5,
                0.5,
                0.5,
                Sentiment.NEUTRAL,
                List.of(new DimensionScore(Dimension.RELEVANCE, score / 100, 1)),
                question.keyPoints().stream()
                        .map(
                                point ->
                                        covered.contains(point.text())
                                                ? new KeyPointCoverage(
                                                        point, Level.COVERED, 1, List.of(at))
                                                : new KeyPointCoverage(
                                                        point, Level.MISSED, 0, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                RULES);
    }

    private static Answer with(
            int index, Question question, AnswerContent content, @Nullable Evaluation evaluation) {
        return new Answer(
                AnswerId.create(),
                INTERVIEW,
                index,
                question.id(),
                content,
                Instant.EPOCH,
                Duration.ZERO,
                evaluation);
    }
}
