package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.TrustCheck;
import com.elios.interview.domain.model.trust.TrustReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// The check on known answers with the real scorer, the real bank and its paraphrases.
class TrustCheckTest {
    private static final LocalAnswerEvaluator EVALUATOR =
            new LocalAnswerEvaluator(new LocalEmbedder(), Clock.systemUTC());

    private static RunTrustCheck check() {
        return new RunTrustCheck(new BundledQuestionBank(), new BundledGoldenPack(), EVALUATOR);
    }

    @Test
    void theScorerKeepsTheOrderAndItsJudgement() {
        var steps = new ArrayList<Headway>();
        var report = check().execute(12, steps::add);
        assertThat(report.questions()).isEqualTo(12);
        assertThat(report.bank()).isEqualTo(new BundledQuestionBank().load().size());
        assertThat(report.engine()).isEqualTo(LocalAnswerEvaluator.ENGINE);
        assertThat(report.outcomes())
                .extracting(CheckOutcome::check)
                .containsExactly(TrustCheck.values());
        assertThat(failing(report, TrustCheck.ORDER)).isEmpty();
        assertThat(failing(report, TrustCheck.REFERENCE)).isEmpty();
        assertThat(failing(report, TrustCheck.PASTED_BACK)).isEmpty();
        assertThat(failing(report, TrustCheck.REPEATED)).isEmpty();
        assertThat(report.outcomes().getLast().of()).as("one of each type").isEqualTo(3);
        assertThat(steps).extracting(Headway::done).containsExactly(8, 12, 13, 14, 15);
        assertThat(steps).allMatch(step -> step.of() == 15);
    }

    @Test
    void whatTheListenerThrowsEndsTheCheck() {
        assertThatThrownBy(
                        () ->
                                check().execute(
                                                40,
                                                _ -> {
                                                    throw new CancellationException("enough");
                                                }))
                .isInstanceOf(CancellationException.class);
    }

    private static List<String> failing(TrustReport report, TrustCheck check) {
        return report.outcome(check).failing().stream().map(s -> s.toString()).toList();
    }
}
