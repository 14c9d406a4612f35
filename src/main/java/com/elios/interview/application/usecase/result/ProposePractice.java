package com.elios.interview.application.usecase.result;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.service.progress.NextPractice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposes what to practise next, from the candidate's recent results and confirmed CV.
public final class ProposePractice {
    /// Older results say little about what a person can do now.
    private static final Page RECENT = Page.first(50);

    private final InterviewRepository interviews;
    private final FeedbackReportRepository reports;
    private final CvAnalysisRepository analyses;
    private final QuestionBank bank;

    public ProposePractice(
            InterviewRepository interviews,
            FeedbackReportRepository reports,
            CvAnalysisRepository analyses,
            QuestionBank bank) {
        this.interviews = interviews;
        this.reports = reports;
        this.analyses = analyses;
        this.bank = bank;
    }

    /// Empty where nothing is known yet, or nothing is weak.
    public Optional<PracticeProposal> execute(CandidateId candidate) {
        var recent = recentReports(candidate);
        var cv = analyses.findLatestConfirmed(candidate).map(CvAnalysis::facts).orElse(null);
        if (recent.isEmpty() && cv == null) {
            return Optional.empty();
        }
        var askable = bank.active().stream().map(Question::mainSkill).collect(Collectors.toSet());
        return NextPractice.after(recent, cv, askable);
    }

    private List<FeedbackReport> recentReports(CandidateId candidate) {
        var completed =
                interviews
                        .findByCandidate(candidate, Set.of(InterviewState.COMPLETED), RECENT)
                        .stream()
                        .map(Interview::id)
                        .toList();
        var byInterview =
                reports.findAll(completed).stream()
                        .collect(Collectors.toMap(FeedbackReport::interviewId, report -> report));
        return completed.stream().map(byInterview::get).filter(Objects::nonNull).toList();
    }
}
