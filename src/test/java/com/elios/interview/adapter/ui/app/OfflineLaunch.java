package com.elios.interview.adapter.ui.app;

import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.profile.SaveProfile;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.testing.InMemorySettings;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The app over ports that live in memory.
public final class OfflineLaunch implements Launch {
    public final OfflineCoach coach = new OfflineCoach();
    public final InMemorySettings settings = coach.settings;
    public @Nullable RuntimeException failure;
    public int closed;

    @Override
    public SettingsStore settings() {
        return settings;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Core open() {
        if (failure != null) {
            throw failure;
        }
        return new Core(
                coach.loadProfile,
                new SaveProfile(coach.candidates),
                coach.analyzeCv,
                coach.confirmCv,
                coach.dropUnconfirmedCvs,
                coach.loadCv,
                coach.listTopics,
                coach.planInterview,
                coach.editPlan,
                coach.practiceNow,
                coach.practiceTopic,
                coach.practiceQuestions,
                coach.startInterview,
                coach.findOpenInterview,
                coach.listInterviews,
                coach.listDiscarded,
                coach.proposePractice,
                coach.cancelInterview,
                coach.restoreInterview,
                coach.askNextQuestion,
                coach.prepareScoring,
                coach.saveDraft,
                coach.submitAnswer,
                coach.skipQuestion,
                coach.askFollowUp,
                coach.submitFollowUp,
                coach.passFollowUp,
                coach.pauseInterview,
                coach.completeInterview,
                coach.showFeedback,
                coach.showReport,
                coach.trust,
                coach.assist,
                coach.services,
                coach.voice);
    }

    @Override
    public void close() {
        closed++;
    }

    /// An interview with all questions answered and its report written.
    public Interview completed(String... answers) {
        var interview = coach.started(answers.length, InterviewMode.PRACTICE);
        for (int i = 0; i < answers.length; i++) {
            coach.clock.advance(Duration.ofMinutes(2));
            coach.submitAnswer.execute(interview.id(), i, answers[i], Duration.ofMinutes(2));
        }
        coach.completeInterview.execute(interview.id());
        coach.clock.advance(Duration.ofDays(1));
        return interview;
    }
}
