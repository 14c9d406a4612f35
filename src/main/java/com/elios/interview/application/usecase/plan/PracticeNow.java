package com.elios.interview.application.usecase.plan;

import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Starts a practice at once, without a form. With a confirmed CV the questions fit it; without
/// one they are those that any interview may ask, because nothing is known of the person's field.
public final class PracticeNow {
    public static final int QUESTIONS = 5;
    private static final Set<QuestionType> GENERAL =
            EnumSet.of(QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL);

    private final LoadProfile loadProfile;
    private final LoadCv loadCv;
    private final PlanInterview planInterview;
    private final StartInterview startInterview;
    private final SettingsStore settings;

    public PracticeNow(
            LoadProfile loadProfile,
            LoadCv loadCv,
            PlanInterview planInterview,
            StartInterview startInterview,
            SettingsStore settings) {
        this.loadProfile = loadProfile;
        this.loadCv = loadCv;
        this.planInterview = planInterview;
        this.startInterview = startInterview;
        this.settings = settings;
    }

    public Interview execute() {
        var candidate = loadProfile.execute();
        var cv = loadCv.execute(candidate.id());
        var types = cv.isPresent() ? EnumSet.allOf(QuestionType.class) : GENERAL;
        var wish =
                new PlanWish(
                        QUESTIONS,
                        types,
                        null,
                        List.of(),
                        InterviewMode.PRACTICE,
                        settings.current().followUps());
        var plan = planInterview.execute(candidate.id(), cv.map(CvAnalysis::id).orElse(null), wish);
        return startInterview.execute(plan.interview().id());
    }
}
