package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenRegistry;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackUseCases;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackView;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackViewModel;
import com.elios.interview.adapter.ui.screen.prepare.PrepareUseCases;
import com.elios.interview.adapter.ui.screen.prepare.PrepareView;
import com.elios.interview.adapter.ui.screen.prepare.PrepareViewModel;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanUseCases;
import com.elios.interview.adapter.ui.screen.report.ReportUseCases;
import com.elios.interview.adapter.ui.screen.report.ReportView;
import com.elios.interview.adapter.ui.screen.report.ReportViewModel;
import com.elios.interview.adapter.ui.screen.room.RoomUseCases;
import com.elios.interview.adapter.ui.screen.room.RoomView;
import com.elios.interview.adapter.ui.screen.room.RoomViewModel;
import com.elios.interview.adapter.ui.screen.room.sheet.Timing;
import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.application.settings.SettingsStore;
import java.util.Optional;
import javafx.application.Platform;

/// The screens of one interview: the room, the feedback, the report.
final class InterviewScreens {
    private final Core core;
    private final SettingsStore settings;
    private final Ui ui;

    private InterviewScreens(Core core, SettingsStore settings, Ui ui) {
        this.core = core;
        this.settings = settings;
        this.ui = ui;
    }

    static void register(ScreenRegistry registry, Core core, SettingsStore settings, Ui ui) {
        var screens = new InterviewScreens(core, settings, ui);
        registry.register(Route.Prepare.class, screens::prepare)
                .register(Route.Room.class, screens::room)
                .register(Route.Feedback.class, screens::feedback)
                .register(Route.Report.class, screens::report);
    }

    static VoiceChoice voiceChoice(SettingsStore settings) {
        return new VoiceChoice(
                () -> settings.current().voice(),
                changed -> settings.save(settings.current().withVoice(changed)));
    }

    private Screen prepare(Route.Prepare route) {
        var plan =
                new PlanUseCases(
                        core.planInterview(),
                        core.editPlan(),
                        core.startInterview(),
                        () -> settings.current().followUps(),
                        assistant());
        var useCases =
                new PrepareUseCases(
                        core.loadProfile(),
                        core.loadCv(),
                        core.analyzeCv(),
                        core.confirmCv(),
                        core.dropUnconfirmedCvs(),
                        core.listTopics(),
                        plan);
        var model = new PrepareViewModel(route.cv(), useCases, ui.tasks(), ui.navigator());
        return new PrepareView(model, ui.messages(), ui.times(), ui.desktop());
    }

    private Screen room(Route.Room route) {
        var useCases =
                new RoomUseCases(
                        core.askNextQuestion(),
                        core.prepareScoring(),
                        core.saveDraft(),
                        core.submitAnswer(),
                        core.skipQuestion(),
                        core.pauseInterview(),
                        core.submitFollowUp(),
                        core.passFollowUp(),
                        core.completeInterview(),
                        core.voice(),
                        voiceChoice(settings));
        var model =
                new RoomViewModel(
                        route.interview(),
                        useCases,
                        ui.tasks(),
                        ui.navigator(),
                        Timing.real(Platform::runLater));
        return new RoomView(model, ui.messages(), ui.times());
    }

    private Screen feedback(Route.Feedback route) {
        var useCases =
                new FeedbackUseCases(
                        core.showFeedback(),
                        core.askNextQuestion(),
                        core.askFollowUp(),
                        core.passFollowUp(),
                        core.voice().prepareSpeech(),
                        core.voice().findRecording(),
                        assistant());
        var model = new FeedbackViewModel(route, useCases, ui.tasks(), ui.navigator());
        return new FeedbackView(model, ui.messages(), ui.times());
    }

    private Assistant assistant() {
        return new Assistant(
                core.assist(),
                () -> Optional.ofNullable(settings.current().cloud().languageModel()));
    }

    private Screen report(Route.Report route) {
        var useCases =
                new ReportUseCases(
                        core.showReport(),
                        core.planInterview(),
                        core.startInterview(),
                        core.practiceQuestions(),
                        core.voice().findRecording(),
                        assistant());
        var model = new ReportViewModel(route.interview(), useCases, ui.tasks(), ui.navigator());
        return new ReportView(model, ui.messages(), ui.times());
    }
}
