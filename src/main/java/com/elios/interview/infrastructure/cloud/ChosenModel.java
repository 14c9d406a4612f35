package com.elios.interview.infrastructure.cloud;

import com.elios.interview.adapter.llm.anthropic.AnthropicLanguageModel;
import com.elios.interview.adapter.llm.asking.ModelAccess;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.adapter.llm.openai.OpenAiLanguageModel;
import com.elios.interview.application.calling.Budget;
import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Secret;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The language model of the settings, as they are at each call.
public final class ChosenModel implements ModelAccess {
    private final Supplier<CloudSettings> settings;
    private final ServiceKeys keys;
    private final HttpClientBuilder connections;
    private final Budget budget;
    private final PriceList prices = new PriceList();
    private final Map<ServiceName, ResilientCalls> calls = new EnumMap<>(ServiceName.class);
    private @Nullable Made made;

    /// @param connections the only way out
    public ChosenModel(
            Supplier<CloudSettings> settings,
            ServiceKeys keys,
            HttpClientBuilder connections,
            Budget budget,
            RetryTimes times) {
        this.settings = settings;
        this.keys = keys;
        this.connections = connections;
        this.budget = budget;
        for (var service : ServiceName.values()) {
            calls.put(service, new ResilientCalls(service, times));
        }
    }

    @Override
    public LanguageModel model() {
        var now = settings.get();
        var service = now.languageModel();
        if (service == null) {
            throw new NoSuchElementException("no language model is chosen");
        }
        return model(service, now);
    }

    /// A model that is set up, chosen or not, as to test it.
    public LanguageModel model(ServiceName service, CloudSettings now) {
        if (now.airplane()) {
            throw new ServiceFailure(service, ServiceProblem.AIRPLANE_MODE, "");
        }
        var setUp = now.of(service);
        if (!setUp.consented()) {
            throw new ServiceFailure(service, ServiceProblem.NO_CONSENT, "");
        }
        return model(service, setUp, key(service, setUp));
    }

    private synchronized LanguageModel model(
            ServiceName service, LanguageServiceSettings setUp, @Nullable Secret key) {
        var wanted = new Wanted(service, setUp.address(), setUp.model(), key);
        if (made == null || !made.by.equals(wanted)) {
            made = new Made(wanted, make(wanted));
        }
        return made.model;
    }

    private LanguageModel make(Wanted wanted) {
        return switch (wanted.service) {
            case OPENAI ->
                    OpenAiLanguageModel.of(wanted.address, wanted.model, wanted.key, connections);
            case ANTHROPIC ->
                    AnthropicLanguageModel.of(
                            wanted.address,
                            wanted.model,
                            Objects.requireNonNull(wanted.key),
                            connections);
            case PINECONE, AZURE_SPEECH -> throw new IllegalArgumentException("no language model");
        };
    }

    /// A server that is not OpenAI's own may ask for none.
    private @Nullable Secret key(ServiceName service, LanguageServiceSettings setUp) {
        return service == ServiceName.OPENAI
                        && !setUp.host().equals(LanguageServiceSettings.OPENAI.host())
                ? keys.find(service).orElse(null)
                : keys.require(service);
    }

    @Override
    public Optional<TokenPrice> price(LanguageModel model) {
        return prices.of(settings.get().of(model.service()));
    }

    @Override
    public void requireBudget(LanguageModel model, long inputTokens, long outputTokens) {
        budget.require(model.service(), price(model), inputTokens, outputTokens);
    }

    @Override
    public <T> T call(LanguageModel model, Errand errand, Supplier<T> attempt) {
        return Objects.requireNonNull(calls.get(model.service())).call(errand.stop(), attempt);
    }

    private record Wanted(
            ServiceName service, String address, String model, @Nullable Secret key) {}

    private record Made(Wanted by, LanguageModel model) {}
}
