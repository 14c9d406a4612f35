package com.elios.interview.infrastructure.composition;

import com.elios.interview.adapter.cli.CommandLineServices;
import com.elios.interview.adapter.cli.interview.InterviewUseCases;
import com.elios.interview.adapter.cli.measure.Measurements;
import com.elios.interview.adapter.cli.report.ReportUseCases;
import com.elios.interview.adapter.network.ledger.FileNetworkLedger;
import com.elios.interview.adapter.secret.KeptSecrets;
import com.elios.interview.adapter.speech.wav.WavReader;
import com.elios.interview.adapter.ui.screen.trust.TrustUseCases;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.bank.SearchQuestions;
import com.elios.interview.application.usecase.speech.MeasureDelivery;
import com.elios.interview.infrastructure.cloud.Cloud;
import com.elios.interview.infrastructure.cloud.CloudSearch;
import com.elios.interview.infrastructure.cloud.ServiceKeys;
import com.elios.interview.infrastructure.config.DataFolder;
import com.elios.interview.infrastructure.config.DatabaseAddress;
import com.elios.interview.infrastructure.config.FileSettings;
import com.elios.interview.infrastructure.logging.LogFile;
import com.elios.interview.infrastructure.voice.AzureSpeech;
import com.elios.interview.infrastructure.voice.Voice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// The product over one data folder. Every part is made when it is first needed: reading a CV or
/// scoring an answer opens no store and touches no data folder.
public final class Application implements AutoCloseable {
    private final Map<String, String> environment;
    private final Clock clock;
    private final Lazy<Path> folder;
    private final Lazy<SettingsStore> settings;
    private final LocalIntelligence local;
    private final Lazy<OpenStore> store;
    private final Lazy<Outside> outside;
    private final Lazy<UseCases> useCases;

    /// @param dataFolder what the command line says, or null
    public Application(
            DataFolder folders,
            @Nullable Path dataFolder,
            Map<String, String> environment,
            Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.local = new LocalIntelligence(clock);
        var chosen = folders.with(dataFolder);
        this.folder = new Lazy<>(chosen::find);
        this.settings =
                new Lazy<>(
                        () ->
                                new CuttingSettings(
                                        new FileSettings(folder.get(), chosen, environment),
                                        this::cut));
        this.store = new Lazy<>(this::openStore);
        this.outside = new Lazy<>(this::makeOutside);
        this.useCases = new Lazy<>(this::makeUseCases);
    }

    public Path dataFolder() {
        return folder.get();
    }

    public SettingsStore settings() {
        return settings.get();
    }

    /// Opens the store, once. Blocks.
    UseCases useCases() {
        return useCases.get();
    }

    /// Needs no store.
    TrustUseCases trust() {
        return new TrustUseCases(local.showTrust(), local.runTrustCheck());
    }

    /// @param window opens the window and gives the exit code
    public CommandLineServices commandLine(IntSupplier window) {
        return new CommandLineServices(
                local::readCv,
                local::evaluator,
                this::searchQuestions,
                this::interview,
                this::reports,
                new Measurements(local::learnGrades, local::measureScorer, local::runTrustCheck),
                () -> new MeasureDelivery(new WavReader()),
                () -> settings().current().followUps(),
                window,
                clock);
    }

    private void cut() {
        if (outside.made()) {
            outside.get().cloud().cut();
            outside.get().voice().cut();
        }
    }

    @Override
    public void close() {
        if (outside.made()) {
            outside.get().voice().close();
            outside.get().cloud().close();
        }
        if (store.made()) {
            store.get().close();
        }
    }

    private OpenStore openStore() {
        LogFile.openIn(folder.get());
        var address = DatabaseAddress.from(environment, settings().current().databaseUrl());
        return OpenStore.open(folder.get(), address, local.embedder().model());
    }

    private UseCases makeUseCases() {
        return new UseCases(store.get().ports(), local, outside.get(), settings.get(), clock);
    }

    private Outside makeOutside() {
        var ports = store.get().ports();
        var names = new KnownNames(ports.candidates(), ports.analyses());
        var secrets = new KeptSecrets(folder.get(), environment);
        var ledger = new FileNetworkLedger(folder.get());
        var cloud =
                new Cloud(
                        () -> settings().current().cloud(),
                        new Cloud.Connections(secrets, ledger),
                        new Cloud.Kept(ports.uses(), ports.checks(), names, folder.get()),
                        new Cloud.Local(
                                new CloudSearch.Places(
                                        local.embedder(), ports.vectorsOf(), ports.questions()),
                                answer -> local.evaluator().evaluate(answer)),
                        clock);
        var azure =
                AzureSpeech.of(
                        () -> settings().current().cloud(),
                        new ServiceKeys(secrets),
                        ledger,
                        names,
                        clock);
        var voice = new Voice(() -> settings().current(), azure, folder.get(), clock);
        return new Outside(cloud, voice, secrets, ledger, names);
    }

    /// The use cases with the question bank as this release ships it.
    private UseCases withBank() {
        var made = useCases();
        var _ = made.updateQuestionBank.execute();
        return made;
    }

    private SearchQuestions searchQuestions() {
        return withBank().searchQuestions;
    }

    private InterviewUseCases interview() {
        var made = withBank();
        return new InterviewUseCases(
                new InterviewUseCases.Preparation(
                        made.loadProfile,
                        made.loadCv,
                        made.analyzeCv,
                        made.confirmCv,
                        made.listTopics,
                        made.planInterview,
                        made.startInterview,
                        made.findOpenInterview,
                        made.cancelInterview),
                new InterviewUseCases.Room(
                        made.askNextQuestion,
                        made.saveDraft,
                        made.submitAnswer,
                        made.skipQuestion,
                        made.pauseInterview,
                        made.completeInterview,
                        made.showReport,
                        new InterviewUseCases.FollowUps(
                                made.showFeedback,
                                made.askFollowUp,
                                made.submitFollowUp,
                                made.passFollowUp)));
    }

    private ReportUseCases reports() {
        var made = useCases();
        return new ReportUseCases(
                made.loadProfile,
                made.listInterviews,
                made.showReport,
                made.assist.showAssistance());
    }
}
