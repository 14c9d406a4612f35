package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.UseTotal;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Promises of the repositories for what services add.
public abstract class ServiceContract extends Contract {
    @Test
    void anOpinionComesBackAsGiven() {
        var answer = answer();
        var opinion = new StoredOpinion(answer.id(), 2, given());
        database().opinions().save(opinion);
        assertThat(database().opinions().findByInterview(answer.interviewId()))
                .containsExactly(opinion);
    }

    @Test
    void theLatestOpinionCounts() {
        var answer = answer();
        database().opinions().save(new StoredOpinion(answer.id(), 0, given()));
        var none =
                new StoredOpinion(
                        answer.id(),
                        1,
                        new SecondOpinion.NotGiven(
                                ServiceName.ANTHROPIC, ServiceProblem.TIMED_OUT, Samples.NOON));
        database().opinions().save(none);
        assertThat(database().opinions().findByInterview(answer.interviewId()))
                .containsExactly(none);
    }

    @Test
    void aSummaryComesBackWithItsOrigin() {
        var interview = answer().interviewId();
        assertThat(database().reportSummaries().find(interview)).isEmpty();
        for (var origin :
                List.of(
                        new Origin.Here(),
                        new Origin.ByService(ServiceName.OPENAI, "m", "write-report/1", 3),
                        new Origin.HereInstead(ServiceName.OPENAI, ServiceProblem.RESTING))) {
            var summary = new Made<>("It went well.\n\nشكرا.", origin);
            database().reportSummaries().save(interview, summary);
            assertThat(database().reportSummaries().find(interview)).contains(summary);
        }
    }

    @Test
    void usesAreAddedUpByInterviewAndByTime() {
        var interview = answer().interviewId();
        add(interview, "0.0125", Duration.ZERO);
        add(interview, null, Duration.ofDays(1));
        add(null, "2", Duration.ofDays(31));
        assertThat(database().serviceUses().ofInterview(interview))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(new UseTotal(2, 200, 40, 1, new BigDecimal("0.0125")));
        assertThat(
                        database()
                                .serviceUses()
                                .between(Samples.NOON, Samples.NOON.plus(Duration.ofDays(31)))
                                .replies())
                .isEqualTo(2);
        assertThat(
                        database()
                                .serviceUses()
                                .between(Samples.NOON.minusSeconds(9), Samples.NOON)
                                .replies())
                .isZero();
    }

    @Test
    void theLatestCheckOfAModelCounts() {
        var source = new OpinionSource(ServiceName.OPENAI, "m", "evaluate-answer/1", Samples.NOON);
        var otherPrompt =
                new OpinionSource(ServiceName.OPENAI, "m", "evaluate-answer/2", Samples.NOON);
        database().modelChecks().save(source, true);
        assertThat(database().modelChecks().passed(source)).contains(true);
        assertThat(database().modelChecks().passed(otherPrompt)).isEmpty();
        database().modelChecks().save(source, false);
        assertThat(database().modelChecks().passed(source)).contains(false);
    }

    @Test
    void whatAMonthCostStaysWhenItsInterviewIsGone() throws SQLException {
        var answer = answer();
        add(answer.interviewId(), "3", Duration.ZERO);
        database().opinions().save(new StoredOpinion(answer.id(), 0, given()));
        store().execute("delete from interviews");
        assertThat(database().opinions().findByInterview(answer.interviewId())).isEmpty();
        assertThat(
                        database()
                                .serviceUses()
                                .between(Samples.NOON, Samples.NOON.plusSeconds(1))
                                .dollars())
                .isEqualByComparingTo("3");
    }

    private void add(@Nullable InterviewId interview, @Nullable String dollars, Duration later) {
        database()
                .serviceUses()
                .add(
                        new ServiceUse(
                                Samples.NOON.plus(later),
                                interview,
                                ServiceName.OPENAI,
                                "m",
                                Purpose.EVALUATE_ANSWER,
                                100,
                                20,
                                dollars == null ? null : new BigDecimal(dollars)));
    }

    private static SecondOpinion given() {
        return new SecondOpinion.Given(
                62.5,
                List.of(
                        new PointVerdict(new KeyPoint("a", 1), true, List.of(new Span(0, 4))),
                        new PointVerdict(new KeyPoint("b", 0.6), false, List.of())),
                List.of(new Remark("You name it.", List.of(new Span(2, 3)))),
                List.of(new Remark("You guess.", List.of(new Span(5, 9)))),
                3,
                new Spread(50, 75, 3),
                true,
                new OpinionSource(
                        ServiceName.OPENAI, "gpt-4.1-mini", "evaluate-answer/1", Samples.NOON));
    }

    private Answer answer() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        var questions = Samples.questions("a");
        database().questions().addAll(questions);
        var interview =
                database()
                        .interviews()
                        .save(Samples.ready(candidate.id(), questions, Samples.NOON));
        var answer = Samples.typed(interview, 0, "an answer");
        database().answers().save(answer);
        return answer;
    }
}
