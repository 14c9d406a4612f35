package com.elios.interview.application.usecase.result;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.FeedbackReportRepository;

/// Gives the report of a completed interview with everything it rests on.
public final class ShowReport {
    private final Interviews interviews;
    private final Evaluations evaluations;
    private final Results results;
    private final FeedbackReportRepository reports;

    public ShowReport(
            Interviews interviews,
            Evaluations evaluations,
            Results results,
            FeedbackReportRepository reports) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.results = results;
        this.reports = reports;
    }

    public InterviewReview execute(InterviewId id) {
        var interview = interviews.require(id);
        var report = reports.find(id).orElseThrow(() -> new NotFound("report of " + id));
        return new InterviewReview(
                interview, results.of(interview, evaluations.answers(id)), report);
    }
}
