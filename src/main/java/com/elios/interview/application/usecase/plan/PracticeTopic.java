package com.elios.interview.application.usecase.plan;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Starts a practice on one topic at once, with the kind of question that the bank has most of for
/// it, and with no more questions than there are.
public final class PracticeTopic {
    private final LoadProfile loadProfile;
    private final LoadCv loadCv;
    private final QuestionBank bank;
    private final PlanInterview planInterview;
    private final StartInterview startInterview;
    private final SettingsStore settings;

    public PracticeTopic(
            LoadProfile loadProfile,
            LoadCv loadCv,
            QuestionBank bank,
            PlanInterview planInterview,
            StartInterview startInterview,
            SettingsStore settings) {
        this.loadProfile = loadProfile;
        this.loadCv = loadCv;
        this.bank = bank;
        this.planInterview = planInterview;
        this.startInterview = startInterview;
        this.settings = settings;
    }

    public Interview execute(String topic) {
        var fitting =
                bank.active().stream()
                        .filter(question -> question.mainSkill().equals(topic))
                        .collect(Collectors.groupingBy(Question::type, Collectors.counting()));
        var most =
                fitting.entrySet().stream()
                        .max(Map.Entry.<QuestionType, Long>comparingByValue())
                        .orElseThrow(() -> new NotFound("questions on " + topic));
        int count = (int) Math.min(PracticeNow.QUESTIONS, most.getValue());
        var wish =
                new PlanWish(
                        count,
                        Set.of(most.getKey()),
                        null,
                        List.of(topic),
                        InterviewMode.PRACTICE,
                        settings.current().followUps());
        var candidate = loadProfile.execute().id();
        var cv = loadCv.execute(candidate).map(CvAnalysis::id).orElse(null);
        var plan = planInterview.execute(candidate, cv, wish);
        return startInterview.execute(plan.interview().id());
    }
}
