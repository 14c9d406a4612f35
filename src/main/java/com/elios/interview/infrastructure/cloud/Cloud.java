package com.elios.interview.infrastructure.cloud;

import com.elios.interview.adapter.coach.local.LocalCvSummarizer;
import com.elios.interview.adapter.coach.local.LocalQuestionGenerator;
import com.elios.interview.adapter.coach.local.LocalReportSummarizer;
import com.elios.interview.adapter.coach.local.LocalSkillExtractor;
import com.elios.interview.adapter.llm.asking.Asking;
import com.elios.interview.adapter.llm.asking.Privacy;
import com.elios.interview.adapter.llm.cache.FileReplyCache;
import com.elios.interview.adapter.llm.role.DraftCheck;
import com.elios.interview.adapter.llm.role.ModelCvSummarizer;
import com.elios.interview.adapter.llm.role.ModelProbe;
import com.elios.interview.adapter.llm.role.ModelQuestionGenerator;
import com.elios.interview.adapter.llm.role.ModelRater;
import com.elios.interview.adapter.llm.role.ModelReportSummarizer;
import com.elios.interview.adapter.llm.role.ModelSkillExtractor;
import com.elios.interview.adapter.network.OneWayOut;
import com.elios.interview.application.assisting.Assistance;
import com.elios.interview.application.assisting.AssistedCv;
import com.elios.interview.application.assisting.AssistedQuestions;
import com.elios.interview.application.assisting.AssistedReports;
import com.elios.interview.application.assisting.Opinions;
import com.elios.interview.application.bank.MeaningSearch;
import com.elios.interview.application.calling.Budget;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.SecondRater;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Services outside the app, as the settings want them at each call, with what does without them.
public final class Cloud implements AutoCloseable {
    private static final String REPLIES = "replies";

    private final Supplier<CloudSettings> settings;
    private final Connections connections;
    private final Kept kept;
    private final Local here;
    private final Clock clock;
    private final OneWayOut network;
    private final Assistance assistance;
    private final Privacy privacy;
    private final ServiceKeys keys;
    private final CloudSearch search;
    private @Nullable Parts parts;

    /// @param settings as they are now, whenever asked
    /// @param here what judges and compares on this machine
    public Cloud(
            Supplier<CloudSettings> settings,
            Connections connections,
            Kept kept,
            Local here,
            Clock clock) {
        this.settings = settings;
        this.connections = connections;
        this.kept = kept;
        this.here = here;
        this.clock = clock;
        network =
                new OneWayOut(
                        () -> settings.get().airplane(),
                        connections.ledger(),
                        clock,
                        connections.timeout());
        assistance = new Assistance(() -> settings.get().languageModel() != null);
        privacy = new RedactingPrivacy(kept.names(), () -> settings.get().redact());
        keys = new ServiceKeys(connections.secrets());
        search =
                new CloudSearch(
                        settings,
                        network.builder(),
                        keys,
                        connections.ledger(),
                        privacy,
                        here.places(),
                        clock);
    }

    /// Made when a service is first asked for: most people never do, and it takes a while to load.
    private synchronized Parts parts() {
        if (parts == null) {
            parts = make();
        }
        return parts;
    }

    private Parts make() {
        var chosen =
                new ChosenModel(
                        settings,
                        keys,
                        network.builder(),
                        new Budget(kept.uses(), () -> settings.get().monthlyLimit(), clock),
                        connections.times());
        var asking =
                new Asking(
                        chosen,
                        privacy,
                        new FileReplyCache(kept.folder().resolve(REPLIES)),
                        kept.uses()::add,
                        clock);
        return new Parts(
                chosen,
                new ModelRater(asking, source -> kept.checks().passed(source).orElse(false)),
                new ModelQuestionGenerator(
                        asking, new DraftCheck(here.places().embedder(), here.evaluator())),
                new ModelCvSummarizer(asking),
                new ModelSkillExtractor(asking),
                new ModelReportSummarizer(asking));
    }

    public Assistance assistance() {
        return assistance;
    }

    public SecondRater rater() {
        return (answer, samples, errand) -> parts().rater().rate(answer, samples, errand);
    }

    public Opinions opinions() {
        return new Opinions(assistance, rater(), clock);
    }

    public QuestionGenerator questions() {
        return new AssistedQuestions(
                assistance,
                (order, errand) -> parts().questions().generate(order, errand),
                new LocalQuestionGenerator());
    }

    public AssistedCv cvs() {
        return new AssistedCv(
                assistance,
                (text, facts, errand) -> parts().summaries().summarize(text, facts, errand),
                new LocalCvSummarizer(),
                (text, facts, errand) -> parts().skills().extract(text, facts, errand),
                new LocalSkillExtractor());
    }

    public ReportSummarizer reports() {
        return new AssistedReports(
                assistance,
                (material, partial, errand) ->
                        parts().reports().summarize(material, partial, errand),
                new LocalReportSummarizer());
    }

    /// Search by services, as the settings wanted it when the app began; empty where everything is
    /// searched on this machine.
    public Optional<MeaningSearch> search() {
        return search.search();
    }

    /// By service that can be tried.
    public Map<ServiceName, ServiceProbe> probes() {
        return Map.of(
                ServiceName.OPENAI, probe(ServiceName.OPENAI),
                ServiceName.ANTHROPIC, probe(ServiceName.ANTHROPIC),
                ServiceName.PINECONE, search.probe());
    }

    /// The rater that is asked now; null where no model is chosen.
    public @Nullable OpinionSource raterNow() {
        var now = settings.get();
        var service = now.languageModel();
        return service == null
                ? null
                : new OpinionSource(
                        service, now.of(service).model(), ModelRater.prompt(), clock.instant());
    }

    /// Ends every request that runs: to be called when the airplane switch is turned on.
    public void cut() {
        network.cut();
    }

    @Override
    public void close() {
        search.close();
        network.close();
    }

    private ServiceProbe probe(ServiceName service) {
        return stop ->
                new ModelProbe(() -> parts().chosen().model(service, settings.get())).probe(stop);
    }

    /// What is made for asking services.
    private record Parts(
            ChosenModel chosen,
            SecondRater rater,
            QuestionGenerator questions,
            CvSummarizer summaries,
            SkillExtractor skills,
            ReportSummarizer reports) {}

    /// What every connection needs.
    ///
    /// @param timeout of a whole request
    public record Connections(
            SecretStore secrets, NetworkLedger ledger, RetryTimes times, Duration timeout) {
        public Connections(SecretStore secrets, NetworkLedger ledger) {
            this(secrets, ledger, RetryTimes.DEFAULTS, OneWayOut.TIMEOUT);
        }
    }

    /// What is kept.
    ///
    /// @param names of the person, in whatever spellings are known
    /// @param folder of the person's data
    public record Kept(
            ServiceUseRepository uses,
            ModelCheckRepository checks,
            Supplier<? extends Collection<String>> names,
            Path folder) {}

    /// What works without any service.
    public record Local(CloudSearch.Places places, AnswerEvaluator evaluator) {}
}
