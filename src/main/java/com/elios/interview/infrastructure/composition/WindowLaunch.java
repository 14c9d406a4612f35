package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.ui.app.Core;
import com.elios.interview.adapter.ui.app.Launch;
import com.elios.interview.application.settings.SettingsStore;

/// Gives the window what it works with.
public final class WindowLaunch implements Launch {
    private final Application application;
    private final String version;

    /// @param version such as `0.1.0`
    public WindowLaunch(Application application, String version) {
        this.application = application;
        this.version = version;
    }

    @Override
    public SettingsStore settings() {
        return application.settings();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Core open() {
        var made = application.useCases();
        return new Core(
                made.loadProfile,
                made.saveProfile,
                made.analyzeCv,
                made.confirmCv,
                made.loadCv,
                made.listTopics,
                made.planInterview,
                made.editPlan,
                made.practiceNow,
                made.startInterview,
                made.findOpenInterview,
                made.listInterviews,
                made.cancelInterview,
                made.askNextQuestion,
                made.saveDraft,
                made.submitAnswer,
                made.skipQuestion,
                made.pauseInterview,
                made.completeInterview,
                made.showFeedback,
                made.showReport);
    }

    @Override
    public void close() {
        application.close();
    }
}
