package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.ui.app.Core;
import com.elios.interview.adapter.ui.app.Launch;
import com.elios.interview.application.settings.SettingsStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives the window what it works with.
public final class WindowLaunch implements Launch {
    private static final Logger LOG = LoggerFactory.getLogger(WindowLaunch.class);

    private final Application application;
    private final String version;

    /// @param version such as `0.1.0`
    public WindowLaunch(Application application, String version) {
        this.application = application;
        this.version = version;
    }

    /// Begins to open the store while the window is still being made. Should that fail, [#open]
    /// tries again and says why.
    public WindowLaunch openEarly() {
        inBackground(() -> application.useCases());
        return this;
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform()
                .name("store")
                .daemon()
                .uncaughtExceptionHandler((_, thrown) -> LOG.info("Later again", thrown))
                .start(work);
    }

    /// An empty bank is filled before anything can be asked of it; an older one is brought up to
    /// date behind the window.
    private static void updateBank(UseCases made) {
        if (made.countQuestions.execute() == 0) {
            var _ = made.updateQuestionBank.execute();
        } else {
            inBackground(() -> made.updateQuestionBank.execute());
        }
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
        updateBank(made);
        inBackground(made.dropDiscardedRecordings::execute);
        return new Core(
                made.loadProfile,
                made.saveProfile,
                made.analyzeCv,
                made.confirmCv,
                made.dropUnconfirmedCvs,
                made.loadCv,
                made.listTopics,
                made.planInterview,
                made.editPlan,
                made.practiceNow,
                made.practiceTopic,
                made.practiceQuestions,
                made.startInterview,
                made.findOpenInterview,
                made.listInterviews,
                made.listDiscarded,
                made.proposePractice,
                made.cancelInterview,
                made.restoreInterview,
                made.askNextQuestion,
                made.prepareScoring,
                made.saveDraft,
                made.submitAnswer,
                made.skipQuestion,
                made.askFollowUp,
                made.submitFollowUp,
                made.passFollowUp,
                made.pauseInterview,
                made.completeInterview,
                made.showFeedback,
                made.showReport,
                application.trust(),
                made.assist,
                made.services,
                made.voice);
    }

    @Override
    public void close() {
        application.close();
    }
}
