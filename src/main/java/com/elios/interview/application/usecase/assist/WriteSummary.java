package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.ReportMaterial;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import java.util.function.Consumer;

/// Writes the closing words of a completed interview anew and keeps them. The figures stay as they
/// are.
public final class WriteSummary {
    private final Interviews interviews;
    private final Evaluations evaluations;
    private final Results results;
    private final FeedbackReportRepository reports;
    private final ReportSummaryRepository summaries;
    private final ReportSummarizer summarizer;

    public WriteSummary(
            Interviews interviews,
            Evaluations evaluations,
            Results results,
            FeedbackReportRepository reports,
            ReportSummaryRepository summaries,
            ReportSummarizer summarizer) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.results = results;
        this.reports = reports;
        this.summaries = summaries;
        this.summarizer = summarizer;
    }

    /// @param partial told the text so far where it comes in parts
    /// @return the words, and who wrote them; those of a stopped call are not kept
    public Made<String> execute(InterviewId id, Consumer<String> partial, Stop stop) {
        var interview = interviews.require(id);
        var report = reports.find(id).orElseThrow(() -> new NotFound("report of " + id));
        var material =
                new ReportMaterial(
                        report,
                        results.of(interview, evaluations.answers(id)).stream()
                                .map(Material::item)
                                .toList());
        var written = summarizer.summarize(material, partial, new Errand(id, stop));
        if (!stop.asked()) {
            summaries.save(id, written);
        }
        return written;
    }
}
