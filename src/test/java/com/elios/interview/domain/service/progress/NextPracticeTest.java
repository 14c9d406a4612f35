package com.elios.interview.domain.service.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextPracticeTest {
    private static final Set<String> ASKABLE = Set.of("Java", "SQL", "Docker", "Teamwork");

    @Test
    void nothingIsProposedWhileNothingIsKnown() {
        assertThat(NextPractice.after(List.of(), null, ASKABLE)).isEmpty();
    }

    @Test
    void theTopicWithTheLowestFigureIsProposedWithWhatWasMissed() {
        var report =
                report(
                        List.of(new Mean("Java", 62, 2), new Mean("SQL", 31.5, 3)),
                        new WorkItem(0, "Java", List.of("type erasure")),
                        new WorkItem(1, "SQL", List.of("column order", "write costs")));
        assertThat(NextPractice.after(List.of(report), null, ASKABLE))
                .contains(
                        new PracticeProposal.WeakTopic(
                                new Mean("SQL", 31.5, 3), List.of("column order", "write costs")));
    }

    @Test
    void onlyTheLastFigureOfATopicCounts() {
        var newer = report(List.of(new Mean("SQL", 90, 1), new Mean("Java", 60, 1)));
        var older = report(List.of(new Mean("SQL", 10, 5)));
        assertThat(NextPractice.after(List.of(newer, older), null, ASKABLE))
                .map(PracticeProposal::topic)
                .contains("Java");
    }

    @Test
    void aTopicNotInTheNewestInterviewStillCounts() {
        var newer = report(List.of(new Mean("Java", 60, 1)));
        var older = report(List.of(new Mean("SQL", 40, 2)));
        assertThat(NextPractice.after(List.of(newer, older), null, ASKABLE))
                .contains(new PracticeProposal.WeakTopic(new Mean("SQL", 40, 2), List.of()));
    }

    @Test
    void aTopicWithoutQuestionsIsNotProposed() {
        var report = report(List.of(new Mean("Cobol", 5, 1), new Mean("Java", 60, 1)));
        assertThat(NextPractice.after(List.of(report), null, ASKABLE))
                .map(PracticeProposal::topic)
                .contains("Java");
    }

    @Test
    void ofEqualFiguresTheMoreRecentComesFirst() {
        var newer = report(List.of(new Mean("Java", 50, 1)));
        var older = report(List.of(new Mean("SQL", 50, 1)));
        assertThat(NextPractice.after(List.of(newer, older), null, ASKABLE))
                .map(PracticeProposal::topic)
                .contains("Java");
    }

    @Test
    void whereAllIsGoodAndThereIsNoCvNothingIsProposed() {
        var report = report(List.of(new Mean("Java", NextPractice.GOOD, 1)));
        assertThat(NextPractice.after(List.of(report), null, ASKABLE)).isEmpty();
    }

    @Test
    void whereAllIsGoodATopicOfTheCvFollowsThatWasNeverScored() {
        var report = report(List.of(new Mean("Java", 95, 1)));
        assertThat(NextPractice.after(List.of(report), SampleCv.facts(), ASKABLE))
                .contains(
                        new PracticeProposal.NewTopic(
                                "SQL", new SourceLine(6, SampleCv.LINES.get(5))));
    }

    @Test
    void aCvAloneGivesItsFirstTopic() {
        assertThat(NextPractice.after(List.of(), SampleCv.facts(), ASKABLE))
                .map(PracticeProposal::topic)
                .contains("Java");
    }

    @Test
    void aReportWithoutAScoreSaysNothing() {
        var report =
                new FeedbackReport(
                        InterviewId.create(),
                        null,
                        0,
                        1,
                        1,
                        List.of(),
                        List.of(),
                        List.of(new WorkItem(0, "Java", List.of("type erasure"))),
                        provenance());
        assertThat(NextPractice.after(List.of(report), null, ASKABLE)).isEmpty();
    }

    private static FeedbackReport report(List<Mean> skills, WorkItem... workOn) {
        return new FeedbackReport(
                InterviewId.create(),
                50.0,
                skills.stream().mapToInt(Mean::count).sum(),
                0,
                0,
                List.of(),
                skills,
                List.of(workOn),
                provenance());
    }

    private static Provenance provenance() {
        return new Provenance("test/1", "test/1", Instant.parse("2026-11-23T10:00:00Z"));
    }
}
