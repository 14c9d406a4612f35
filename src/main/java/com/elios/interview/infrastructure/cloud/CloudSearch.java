package com.elios.interview.infrastructure.cloud;

import com.elios.interview.adapter.embedding.openai.EmbeddingService;
import com.elios.interview.adapter.embedding.openai.OpenAiEmbedder;
import com.elios.interview.adapter.embedding.openai.OutgoingTexts;
import com.elios.interview.adapter.llm.asking.Privacy;
import com.elios.interview.adapter.vector.pinecone.PineconeCvVectors;
import com.elios.interview.adapter.vector.pinecone.PineconeService;
import com.elios.interview.adapter.vector.pinecone.PineconeTarget;
import com.elios.interview.adapter.vector.pinecone.PineconeVectorIndex;
import com.elios.interview.adapter.vector.pinecone.Watch;
import com.elios.interview.application.bank.MeaningSearch;
import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Search by services, as the settings wanted it when the app began: vectors of two makers must not
/// be mixed while it runs.
public final class CloudSearch implements AutoCloseable {
    private final Supplier<CloudSettings> settings;
    private final HttpClientBuilder connections;
    private final ServiceKeys keys;
    private final NetworkLedger ledger;
    private final Privacy privacy;
    private final Places places;
    private final Clock clock;
    private final Map<String, PineconeService> pinecones = new HashMap<>();
    private Optional<MeaningSearch> made = Optional.empty();
    private boolean decided;

    CloudSearch(
            Supplier<CloudSettings> settings,
            HttpClientBuilder connections,
            ServiceKeys keys,
            NetworkLedger ledger,
            Privacy privacy,
            Places places,
            Clock clock) {
        this.settings = settings;
        this.connections = connections;
        this.keys = keys;
        this.ledger = ledger;
        this.privacy = privacy;
        this.places = places;
        this.clock = clock;
    }

    /// Empty where everything is searched on this machine.
    public synchronized Optional<MeaningSearch> search() {
        if (!decided) {
            made = make();
            decided = true;
        }
        return made;
    }

    private Optional<MeaningSearch> make() {
        var wanted = settings.get().vectors();
        if (!wanted.openAiEmbeddings() && !wanted.pinecone()) {
            return Optional.empty();
        }
        var embedder = embedder();
        if (!wanted.pinecone()) {
            return Optional.of(
                    new MeaningSearch(embedder, places.indexOf().apply(embedder.model()), null));
        }
        var service = pinecone(embedder);
        return Optional.of(
                new MeaningSearch(
                        embedder,
                        new PineconeVectorIndex(service, places.questions()),
                        new PineconeCvVectors(service)));
    }

    private Embedder embedder() {
        return settings.get().vectors().openAiEmbeddings() ? openAi() : places.embedder();
    }

    private Embedder openAi() {
        var now = settings.get();
        return new OpenAiEmbedder(
                connections,
                new EmbeddingService(now.openAi().address(), now.vectors().embeddingModel()),
                this::openAiKey,
                new OutgoingTexts(text -> privacy.open().hide().apply(text), privacy::preview),
                new ResilientCalls(ServiceName.OPENAI, RetryTimes.DEFAULTS));
    }

    private Secret openAiKey() {
        if (!settings.get().openAi().consented()) {
            throw new ServiceFailure(ServiceName.OPENAI, ServiceProblem.NO_CONSENT, "");
        }
        return keys.require(ServiceName.OPENAI);
    }

    /// One for each index: a test after the settings changed is of the index that they name now.
    private synchronized PineconeService pinecone(Embedder embedder) {
        var target =
                new PineconeTarget(
                        settings.get().vectors(), embedder.model(), embedder.dimensions());
        return pinecones.computeIfAbsent(
                target.indexName(),
                _ ->
                        new PineconeService(
                                target,
                                () -> keys.require(ServiceName.PINECONE),
                                new Watch(this::obstacle, ledger, clock),
                                new ResilientCalls(ServiceName.PINECONE, RetryTimes.DEFAULTS)));
    }

    private Optional<ServiceProblem> obstacle() {
        var now = settings.get();
        if (now.airplane()) {
            return Optional.of(ServiceProblem.AIRPLANE_MODE);
        }
        return now.vectors().consented()
                ? Optional.empty()
                : Optional.of(ServiceProblem.NO_CONSENT);
    }

    /// Lists what is kept there, which makes the index where there is none yet.
    ServiceProbe probe() {
        return stop -> {
            var index = new PineconeVectorIndex(pinecone(embedder()), places.questions());
            var _ =
                    new Sending(ServiceName.PINECONE, Purpose.TEST_CONNECTION, "", null, stop)
                            .during(index::indexed);
        };
    }

    @Override
    public synchronized void close() {
        pinecones.values().forEach(PineconeService::close);
    }

    /// What works on this machine.
    ///
    /// @param indexOf an index in the store by the name of the model
    public record Places(
            Embedder embedder,
            Function<String, VectorIndex> indexOf,
            QuestionRepository questions) {}
}
