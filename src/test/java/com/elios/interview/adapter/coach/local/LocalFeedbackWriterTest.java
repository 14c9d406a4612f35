package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.candidate.CandidateId;
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
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalFeedbackWriterTest {
    private static final Provenance PROVENANCE = new Provenance("test", "1", Instant.EPOCH);
    private static final Question JAVA = question("java", "Java");
    private static final Question SQL = question("sql", "SQL");
    private final Interview interview =
            Interview.prepare(CandidateId.create(), null, InterviewMode.EXAM, Instant.EPOCH);

    @Test
    void meansAreOverWhatWasScoredOnly() {
        var report =
                report(
                        typed(0, JAVA, scored(80, 1, 0)),
                        typed(1, SQL, scored(40, 0, 1)),
                        typed(2, SQL, new Evaluation.NotScored(NotScoredReason.EMPTY, PROVENANCE)),
                        skipped(3, JAVA));
        assertThat(report.overall()).isEqualTo(60);
        assertThat(report.scored()).isEqualTo(2);
        assertThat(report.notScored()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.dimensions()).containsExactly(new Mean("COMPLETENESS", 60, 2));
    }

    @Test
    void theWeakestSkillComesFirst() {
        var report = report(typed(0, JAVA, scored(80, 1, 1)), typed(1, SQL, scored(40, 0, 1)));
        assertThat(report.skills()).extracting(Mean::name).containsExactly("SQL", "Java");
    }

    @Test
    void theGreatestLossIsToBeWorkedOnFirst() {
        var report =
                report(
                        typed(0, JAVA, scored(90, 1, 0)),
                        typed(1, SQL, scored(20, 0, 0)),
                        typed(2, JAVA, scored(100, 1, 1)));
        assertThat(report.workOn())
                .containsExactly(
                        new WorkItem(1, "SQL", List.of("heavy", "light")),
                        new WorkItem(0, "Java", List.of("light")));
    }

    @Test
    void withoutAScoreThereIsNoTotal() {
        var report = report(skipped(0, JAVA), skipped(1, SQL));
        assertThat(report.overall()).isNull();
        assertThat(report.workOn()).hasSize(2);
    }

    private FeedbackReport report(Answer... answers) {
        Map<QuestionId, Question> questions =
                List.of(JAVA, SQL).stream().collect(Collectors.toMap(Question::id, q -> q));
        return new LocalFeedbackWriter(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .write(interview, Arrays.asList(answers), questions);
    }

    private Answer typed(int index, Question question, Evaluation evaluation) {
        return answer(index, question, new AnswerContent.Typed("text"), evaluation);
    }

    private Answer skipped(int index, Question question) {
        return answer(index, question, new AnswerContent.Skipped(SkipReason.NO_TIME), null);
    }

    private Answer answer(
            int index, Question question, AnswerContent content, @Nullable Evaluation evaluation) {
        return new Answer(
                AnswerId.create(),
                interview.id(),
                index,
                question.id(),
                content,
                Instant.EPOCH,
                Duration.ZERO,
                evaluation);
    }

    private static Evaluation scored(double score, double heavy, double light) {
        return new Evaluation.Scored(
                score,
                0.5,
                0.5,
                0.5,
                Sentiment.NEUTRAL,
                List.of(new DimensionScore(Dimension.COMPLETENESS, score / 100, 1)),
                List.of(coverage("light", 1, light), coverage("heavy", 3, heavy)),
                List.of(),
                List.of(),
                List.of(),
                PROVENANCE);
    }

    private static KeyPointCoverage coverage(String text, double weight, double coverage) {
        return new KeyPointCoverage(
                new KeyPoint(text, weight),
                coverage == 0 ? Level.MISSED : Level.COVERED,
                coverage,
                coverage == 0 ? List.of() : List.of(new Span(0, 4)));
    }

    private static Question question(String key, String skill) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                QuestionType.TECHNICAL,
                Difficulty.EASY,
                List.of(skill),
                "Question?",
                "Reference.",
                List.of(new KeyPoint("light", 1), new KeyPoint("heavy", 3)));
    }
}
