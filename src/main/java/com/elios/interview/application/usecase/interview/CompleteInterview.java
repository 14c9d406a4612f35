package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.interviewing.Results;
import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.FeedbackWriter;
import com.elios.interview.domain.port.store.DraftJournal;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.time.Clock;
import java.util.stream.Collectors;

/// Ends an interview whose questions are all answered or skipped, and writes its report.
/// Completing a completed interview gives the report that there is.
public final class CompleteInterview {
    private final Interviews interviews;
    private final Evaluations evaluations;
    private final Results results;
    private final FeedbackReportRepository reports;
    private final FeedbackWriter writer;
    private final DraftJournal drafts;
    private final SpokenAnswers spoken;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public CompleteInterview(
            Interviews interviews,
            Evaluations evaluations,
            Results results,
            FeedbackReportRepository reports,
            FeedbackWriter writer,
            DraftJournal drafts,
            SpokenAnswers spoken,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.results = results;
        this.reports = reports;
        this.writer = writer;
        this.drafts = drafts;
        this.spoken = spoken;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public FeedbackReport execute(InterviewId id) {
        return reports.find(id).orElseGet(() -> complete(id));
    }

    private FeedbackReport complete(InterviewId id) {
        var completed = Interviews.apply(interviews.require(id), i -> i.complete(clock.instant()));
        var answers = evaluations.finished(id);
        var questions =
                results.of(completed, answers).stream()
                        .map(QuestionResult::question)
                        .collect(Collectors.toMap(Question::id, question -> question));
        var report = writer.write(completed, answers, questions);
        unitOfWork.run(
                () -> {
                    interviews.keep(completed);
                    reports.save(report);
                });
        drafts.clear(id);
        spoken.settle(id);
        return report;
    }
}
