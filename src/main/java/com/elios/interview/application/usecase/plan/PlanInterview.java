package com.elios.interview.application.usecase.plan;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.bank.TopicSuggestion;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.service.planning.PlanRequest;
import com.elios.interview.domain.service.planning.QuestionPlanner;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the plan of an interview. A candidate has at most one interview in preparation: planning
/// again replaces its plan.
public final class PlanInterview {
    private final QuestionBank bank;
    private final CvAnalysisRepository analyses;
    private final InterviewRepository interviews;
    private final Preparation preparation;

    public PlanInterview(
            QuestionBank bank,
            CvAnalysisRepository analyses,
            InterviewRepository interviews,
            Clock clock) {
        this.bank = bank;
        this.analyses = analyses;
        this.interviews = interviews;
        this.preparation = new Preparation(interviews, clock);
    }

    /// @param cv a confirmed CV that steers the questions, or null
    public Plan execute(CandidateId candidate, @Nullable CvAnalysisId cv, PlanWish wish) {
        var analysis = cv == null ? null : confirmed(cv);
        var active = bank.active();
        var asked = interviews.findAskedQuestions(candidate);
        var request =
                new PlanRequest(
                        wish.count(),
                        wish.types(),
                        wish.difficulty(),
                        wish.topics(),
                        analysis == null ? null : analysis.facts());
        // The same person with the same past gets the same plan; the next interview differs.
        var random = new Random(31L * asked.size() + candidate.value().hashCode());
        var planned =
                new QuestionPlanner(random)
                        .plan(request, active, closeness(analysis, active), asked);
        if (planned.isEmpty()) {
            throw new NotFound("questions for this choice");
        }
        var interview =
                interviews.save(
                        preparation.of(candidate, cv, wish.mode(), wish.followUps()).plan(planned));
        return new Plan(interview, entries(planned, active));
    }

    private CvAnalysis confirmed(CvAnalysisId id) {
        return analyses.find(id)
                .filter(CvAnalysis::confirmed)
                .orElseThrow(() -> new NotFound("confirmed CV " + id));
    }

    private Map<QuestionId, Double> closeness(
            @Nullable CvAnalysis analysis, List<Question> active) {
        var profile = analysis == null ? "" : TopicSuggestion.profile(analysis.facts());
        if (analysis == null || profile.isEmpty()) {
            return Map.of();
        }
        return bank.closest(analysis.id(), profile, active, active.size()).stream()
                .collect(Collectors.toMap(m -> m.questionId(), m -> m.cosine()));
    }

    private static List<Plan.Entry> entries(List<PlannedQuestion> planned, List<Question> active) {
        var byId = active.stream().collect(Collectors.toMap(Question::id, question -> question));
        return planned.stream()
                .map(
                        entry ->
                                new Plan.Entry(
                                        Objects.requireNonNull(byId.get(entry.questionId())),
                                        entry.reason()))
                .toList();
    }
}
