package com.elios.interview.application.usecase.result;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists a candidate's interviews that were started, newest first; discarded ones are left out.
public final class ListInterviews {
    private static final Set<InterviewState> STARTED =
            EnumSet.of(InterviewState.IN_PROGRESS, InterviewState.COMPLETED);

    private final InterviewRepository interviews;
    private final FeedbackReportRepository reports;

    public ListInterviews(InterviewRepository interviews, FeedbackReportRepository reports) {
        this.interviews = interviews;
        this.reports = reports;
    }

    public List<InterviewSummary> execute(CandidateId candidate, Page page) {
        var found = interviews.findByCandidate(candidate, STARTED, page);
        var byInterview =
                reports.findAll(found.stream().map(Interview::id).toList()).stream()
                        .collect(Collectors.toMap(FeedbackReport::interviewId, report -> report));
        return found.stream()
                .map(interview -> new InterviewSummary(interview, byInterview.get(interview.id())))
                .toList();
    }
}
