package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.ScoredInterview;
import com.elios.interview.domain.model.report.ScoredInterview.ScoredAnswer;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what a report is compared with. It is read anew each time, so that an interview that is
/// gone has no part in any comparison.
public final class EarlierInterviews {
    /// Older ones say little about what a person can do now.
    private static final int MOST = 20;

    private static final int PAGE = 100;

    private final InterviewRepository interviews;
    private final AnswerRepository answers;
    private final FeedbackReportRepository reports;
    private final Results results;

    public EarlierInterviews(
            InterviewRepository interviews,
            AnswerRepository answers,
            FeedbackReportRepository reports,
            Results results) {
        this.interviews = interviews;
        this.answers = answers;
        this.reports = reports;
        this.results = results;
    }

    /// Completed interviews of the same person that ended before this one, newest first.
    public List<ScoredInterview> before(Interview interview) {
        var earlier = candidates(interview);
        var written =
                reports.findAll(earlier.stream().map(Interview::id).toList()).stream()
                        .collect(Collectors.toMap(FeedbackReport::interviewId, report -> report));
        List<ScoredInterview> scored = new ArrayList<>();
        for (var one : earlier) {
            var report = written.get(one.id());
            if (report != null) {
                scored.add(scored(one, report, results.of(one, answers.findByInterview(one.id()))));
            }
        }
        return scored;
    }

    /// The same of this interview, whose answers are at hand.
    public static ScoredInterview scored(
            Interview interview, FeedbackReport report, List<QuestionResult> results) {
        List<ScoredAnswer> scored = new ArrayList<>();
        for (var result : results) {
            if (result.answer().evaluation() instanceof Evaluation.Scored evaluation) {
                scored.add(
                        new ScoredAnswer(
                                result.answer().index(),
                                result.question().id(),
                                result.question().mainSkill(),
                                evaluation));
            }
        }
        return new ScoredInterview(interview.id(), end(interview), report.provenance(), scored);
    }

    private List<Interview> candidates(Interview interview) {
        var end = end(interview);
        List<Interview> earlier = new ArrayList<>();
        var page = Page.first(PAGE);
        List<Interview> part;
        do {
            part =
                    interviews.findByCandidate(
                            interview.candidateId(), Set.of(InterviewState.COMPLETED), page);
            part.stream().filter(one -> end(one).isBefore(end)).forEach(earlier::add);
            page = page.next();
        } while (part.size() == PAGE && earlier.size() < MOST);
        return earlier.stream()
                .sorted(Comparator.comparing(EarlierInterviews::end).reversed())
                .limit(MOST)
                .toList();
    }

    private static Instant end(Interview interview) {
        return Objects.requireNonNullElse(interview.endedAt(), interview.createdAt());
    }
}
