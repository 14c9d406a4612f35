package com.elios.interview.adapter.embedding.openai;

import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Vectors from OpenAI. Stops with the [Sending] that it is called in, where there is one. Safe for
/// several threads.
public final class OpenAiEmbedder implements Embedder {
    public static final int DIMENSIONS = 1536;

    private final HttpClientBuilder http;
    private final EmbeddingService service;
    private final Supplier<Secret> key;
    private final OutgoingTexts outgoing;
    private final ResilientCalls calls;
    private @Nullable Keyed keyed;

    /// @param http makes clients that throw [ServiceFailure] and heed [Sending]
    /// @param key asked before every request
    public OpenAiEmbedder(
            HttpClientBuilder http,
            EmbeddingService service,
            Supplier<Secret> key,
            OutgoingTexts outgoing,
            ResilientCalls calls) {
        this.http = http;
        this.service = service;
        this.key = key;
        this.outgoing = outgoing;
        this.calls = calls;
    }

    @Override
    public String model() {
        return service.vectorName(DIMENSIONS);
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    /// An empty text has the vector of a full stop; what follows the 8,000th character of a text is
    /// left out.
    ///
    /// @throws ServiceFailure where the service does not help
    @Override
    public List<float[]> embed(List<String> texts) {
        var stop = Sending.current().map(Sending::stop).orElseGet(Stop::new);
        var vectors = new ArrayList<float[]>();
        for (var batch : Batches.of(texts.stream().map(outgoing::toSend).toList())) {
            var sending =
                    new Sending(
                            ServiceName.OPENAI,
                            Purpose.EMBED_TEXTS,
                            outgoing.preview(batch),
                            null,
                            stop);
            vectors.addAll(calls.call(stop, () -> sending.during(() -> request(batch))));
        }
        return vectors;
    }

    private List<float[]> request(List<String> batch) {
        var segments = batch.stream().map(TextSegment::from).toList();
        var asked = model(key.get());
        try {
            return Checked.vectors(asked.embedAll(segments).content(), batch.size(), DIMENSIONS);
        } catch (ServiceFailure e) {
            throw e;
        } catch (RuntimeException e) {
            // The library wraps what the client throws, and stumbles in many ways over replies
            // that are not what it expects.
            throw failureIn(e);
        }
    }

    private static ServiceFailure failureIn(RuntimeException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceFailure failure) {
                return failure;
            }
        }
        return new ServiceFailure(
                ServiceName.OPENAI,
                ServiceProblem.UNREADABLE_REPLY,
                exception.getClass().getSimpleName(),
                null,
                exception);
    }

    private synchronized EmbeddingModel model(Secret secret) {
        var known = keyed;
        if (known == null || !known.secret().equals(secret)) {
            known =
                    new Keyed(
                            secret,
                            OpenAiEmbeddingModel.builder()
                                    .httpClientBuilder(http)
                                    .baseUrl(service.baseAddress())
                                    .apiKey(secret.reveal())
                                    .modelName(service.model())
                                    .dimensions(DIMENSIONS)
                                    .maxRetries(0)
                                    .build());
            keyed = known;
        }
        return known.model();
    }

    private record Keyed(Secret secret, EmbeddingModel model) {}
}
