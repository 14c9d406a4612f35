package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenRegistry;
import com.elios.interview.adapter.ui.screen.discard.Discarding;
import com.elios.interview.adapter.ui.screen.history.HistoryUseCases;
import com.elios.interview.adapter.ui.screen.history.HistoryView;
import com.elios.interview.adapter.ui.screen.history.HistoryViewModel;
import com.elios.interview.adapter.ui.screen.home.HomeUseCases;
import com.elios.interview.adapter.ui.screen.home.HomeView;
import com.elios.interview.adapter.ui.screen.home.HomeViewModel;
import com.elios.interview.adapter.ui.screen.home.LoadOverview;
import com.elios.interview.adapter.ui.screen.ledger.LedgerUseCases;
import com.elios.interview.adapter.ui.screen.ledger.LedgerView;
import com.elios.interview.adapter.ui.screen.ledger.LedgerViewModel;
import com.elios.interview.adapter.ui.screen.profile.ProfileView;
import com.elios.interview.adapter.ui.screen.profile.ProfileViewModel;
import com.elios.interview.adapter.ui.screen.settings.SettingsView;
import com.elios.interview.adapter.ui.screen.settings.SettingsViewModel;
import com.elios.interview.adapter.ui.screen.settings.service.ServicesViewModel;
import com.elios.interview.adapter.ui.screen.settings.voice.VoiceViewModel;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckView;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckViewModel;
import com.elios.interview.adapter.ui.screen.trust.TrustView;
import com.elios.interview.adapter.ui.screen.trust.TrustViewModel;
import com.elios.interview.application.settings.SettingsStore;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Which screen belongs to which route.
final class Screens {
    private Screens() {}

    static ScreenRegistry of(Core core, Ui ui, Launch launch) {
        var discarding =
                new Discarding(
                        core.cancelInterview(),
                        core.restoreInterview(),
                        ui.tasks(),
                        new NoticedDiscarding(ui.notices(), ui.messages(), ui.times()));
        var registry =
                new ScreenRegistry()
                        .register(Route.Home.class, _ -> home(core, discarding, ui))
                        .register(Route.History.class, _ -> history(core, discarding, ui))
                        .register(Route.Profile.class, _ -> profile(core, ui))
                        .register(Route.Settings.class, _ -> settings(ui, launch, core))
                        .register(Route.Trust.class, _ -> trust(core, ui))
                        .register(Route.Ledger.class, _ -> ledger(core, ui))
                        .register(
                                Route.SoundCheck.class,
                                _ -> soundCheck(core, launch.settings(), ui));
        InterviewScreens.register(registry, core, launch.settings(), ui);
        return registry;
    }

    private static Screen home(Core core, Discarding discarding, Ui ui) {
        var overview =
                new LoadOverview(
                        core.loadProfile(),
                        core.findOpenInterview(),
                        core.listInterviews(),
                        core.loadCv(),
                        core.proposePractice());
        var useCases = new HomeUseCases(overview, core.practiceNow(), core.practiceTopic());
        var model =
                new HomeViewModel(useCases, discarding, ui.tasks(), ui.navigator(), ui.desktop());
        return new HomeView(model, ui.messages(), ui.times());
    }

    private static Screen history(Core core, Discarding discarding, Ui ui) {
        var useCases =
                new HistoryUseCases(
                        core.loadProfile(), core.listInterviews(), core.listDiscarded());
        var model = new HistoryViewModel(useCases, discarding, ui.tasks(), ui.navigator());
        return new HistoryView(model, ui.messages(), ui.times());
    }

    private static Screen profile(Core core, Ui ui) {
        var model = new ProfileViewModel(core.loadProfile(), core.saveProfile(), ui.tasks());
        return new ProfileView(model, ui.messages());
    }

    private static Screen trust(Core core, Ui ui) {
        var model = new TrustViewModel(core.trust(), ui.tasks(), ui.navigator());
        return new TrustView(model, ui.messages());
    }

    private static Screen ledger(Core core, Ui ui) {
        var services = core.services();
        var useCases = new LedgerUseCases(services.readLedger(), services.exportLedger());
        var model = new LedgerViewModel(useCases, ui.desktop(), ui.tasks(), ui.navigator());
        return new LedgerView(model, ui.messages(), ui.times());
    }

    private static Screen soundCheck(Core core, SettingsStore settings, Ui ui) {
        var choice = InterviewScreens.voiceChoice(settings);
        var model =
                new SoundCheckViewModel(
                        core.voice(), choice, ui.tasks(), ui.navigator(), Platform::runLater);
        return new SoundCheckView(model, ui.messages());
    }

    /// Also there before the store is open, and when it does not open.
    ///
    /// @param core null without a store
    static Screen settings(Ui ui, Launch launch, @Nullable Core core) {
        var model =
                new SettingsViewModel(
                        launch.settings(),
                        settings ->
                                ui.appearance().use(settings.theme(), settings.fontScalePercent()),
                        ui.desktop(),
                        ui.tasks(),
                        ui.navigator());
        var services =
                core == null
                        ? null
                        : new ServicesViewModel(core.services(), model, ui.tasks(), ui.navigator());
        var voice =
                core == null
                        ? null
                        : new VoiceViewModel(
                                core.voice(),
                                model,
                                ui.desktop(),
                                ui.tasks(),
                                ui.navigator(),
                                Platform::runLater);
        return new SettingsView(model, services, voice, ui.messages(), launch.version());
    }
}
