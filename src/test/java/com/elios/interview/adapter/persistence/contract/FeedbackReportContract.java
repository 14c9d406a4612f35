package com.elios.interview.adapter.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Promises of `FeedbackReportRepository`.
public abstract class FeedbackReportContract extends Contract {
    @Test
    void aReportComesBackAsSaved() {
        var report = report(interview(), 71.25);
        database().reports().save(report);
        assertThat(database().reports().find(report.interviewId())).contains(report);
    }

    @Test
    void aReportWithoutAScoreHasNoTotal() {
        var report = report(interview(), null);
        database().reports().save(report);
        assertThat(database().reports().find(report.interviewId())).contains(report);
    }

    @Test
    void savingAgainReplaces() {
        var interview = interview();
        database().reports().save(report(interview, 10.0));
        database().reports().save(report(interview, 20.0));
        assertThat(database().reports().find(interview)).contains(report(interview, 20.0));
    }

    @Test
    void thoseThatExistAreFoundTogether() {
        var one = report(interview(), 1.0);
        var two = report(interview(), 2.0);
        database().reports().save(one);
        database().reports().save(two);
        var without = interview();
        assertThat(
                        database()
                                .reports()
                                .findAll(List.of(one.interviewId(), two.interviewId(), without)))
                .containsExactlyInAnyOrder(one, two);
        assertThat(database().reports().find(without)).isEmpty();
        assertThat(database().reports().findAll(List.of())).isEmpty();
    }

    private InterviewId interview() {
        var candidate = Samples.candidate();
        database().candidates().save(candidate);
        return database()
                .interviews()
                .save(Samples.ready(candidate.id(), Samples.questions("a"), Samples.NOON))
                .id();
    }

    private static FeedbackReport report(InterviewId interview, @Nullable Double overall) {
        return new FeedbackReport(
                interview,
                overall,
                overall == null ? 0 : 3,
                1,
                2,
                List.of(new Mean("COMPLETENESS", 33.3, 3)),
                List.of(new Mean("Java", 12.5, 1), new Mean("SQL", 99, 2)),
                List.of(new WorkItem(2, "Java", List.of("a lot", "“more”"))),
                new Provenance("elios-local/1", "2026-1", Samples.NOON));
    }
}
