package com.elios.interview.application.usecase.result;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.interviewing.EarlierInterviews;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.Study;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.service.report.Comparing;
import com.elios.interview.domain.service.report.StudyPlan;
import java.util.List;

/// Gives the report of a completed interview with everything it rests on, what to read and practise
/// next, and how it stands beside earlier interviews.
public final class ShowReport {
    private final Interviews interviews;
    private final Evaluations evaluations;
    private final Results results;
    private final FeedbackReportRepository reports;
    private final QuestionBank bank;
    private final EarlierInterviews earlier;

    public ShowReport(
            Interviews interviews,
            Evaluations evaluations,
            Results results,
            FeedbackReportRepository reports,
            QuestionBank bank,
            EarlierInterviews earlier) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.results = results;
        this.reports = reports;
        this.bank = bank;
        this.earlier = earlier;
    }

    public InterviewReview execute(InterviewId id) {
        var interview = interviews.require(id);
        var report = reports.find(id).orElseThrow(() -> new NotFound("report of " + id));
        var all = results.of(interview, evaluations.answers(id));
        return new InterviewReview(
                interview,
                all,
                report,
                all.stream()
                        .map(result -> QuestionGaps.of(result.question(), result.answer()))
                        .toList(),
                studies(report, all),
                Comparing.of(
                        EarlierInterviews.scored(interview, report, all),
                        earlier.before(interview)));
    }

    private List<Study> studies(FeedbackReport report, List<QuestionResult> all) {
        if (report.workOn().isEmpty()) {
            return List.of();
        }
        var active = bank.active();
        var plan = new StudyPlan(active, all.stream().map(QuestionResult::question).toList());
        return report.workOn().stream()
                .flatMap(
                        item ->
                                all.stream()
                                        .filter(one -> one.answer().index() == item.index())
                                        .flatMap(
                                                one ->
                                                        plan
                                                                .of(
                                                                        item,
                                                                        one.question(),
                                                                        one.answer(),
                                                                        bank.closeness(
                                                                                one.question(),
                                                                                active))
                                                                .stream()))
                .toList();
    }
}
