package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Stop;
import dev.langchain4j.store.embedding.pinecone.PineconeEmbeddingStore;
import dev.langchain4j.store.embedding.pinecone.PineconeServerlessIndexConfig;
import io.pinecone.clients.Pinecone;
import io.pinecone.exceptions.PineconeAlreadyExistsException;
import io.pinecone.exceptions.PineconeNotFoundException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.openapitools.db_control.client.model.IndexModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the index, and makes it where it is not there yet.
final class Connecting {
    private static final Logger LOG = LoggerFactory.getLogger(Connecting.class);
    private static final Duration TIME_OUT = Duration.ofSeconds(30);

    /// A new index is usually ready after some seconds.
    static final RetryTimes UNTIL_READY =
            new RetryTimes(
                    30,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    0.2,
                    Duration.ofSeconds(90),
                    31,
                    Duration.ZERO);

    private final PineconeTarget target;
    private final RetryTimes untilReady;
    private final OkHttpClient http = new OkHttpClient.Builder().callTimeout(TIME_OUT).build();

    Connecting(PineconeTarget target, RetryTimes untilReady) {
        this.target = target;
        this.untilReady = untilReady;
    }

    /// @throws ServiceFailure where that does not succeed
    Connected connect(Secret key, Stop stop) {
        try (var _ = stop.onAsked(http.dispatcher()::cancelAll)) {
            var client = new Pinecone.Builder(key.reveal()).withOkHttpClient(http).build();
            var index = ready(client, stop);
            check(index);
            var questions = store(key, Connected.QUESTIONS);
            var cvs = store(key, Connected.CVS);
            return new Connected(
                    key,
                    index.getHost(),
                    client.getIndexConnection(target.indexName()),
                    questions,
                    cvs);
        } catch (RuntimeException e) {
            if (stop.asked()) {
                throw new ServiceFailure(ServiceName.PINECONE, ServiceProblem.STOPPED, "", null, e);
            }
            // The client stumbles in many ways over replies that are not what it expects.
            throw PineconeFailures.of(e).orElseGet(() -> PineconeFailures.unreadable(e));
        }
    }

    private IndexModel ready(Pinecone client, Stop stop) {
        var found = findOrCreate(client);
        if (found.getStatus().getReady()) {
            return found;
        }
        return new ResilientCalls(ServiceName.PINECONE, untilReady)
                .call(
                        stop,
                        () -> {
                            var index = client.describeIndex(target.indexName());
                            if (!index.getStatus().getReady()) {
                                throw new ServiceFailure(
                                        ServiceName.PINECONE,
                                        ServiceProblem.SERVICE_FAILED,
                                        "the index is not ready");
                            }
                            return index;
                        });
    }

    private IndexModel findOrCreate(Pinecone client) {
        var name = target.indexName();
        try {
            return client.describeIndex(name);
        } catch (PineconeNotFoundException e) {
            LOG.info("Making the index {}: {}", name, e.getClass().getSimpleName());
        }
        try {
            PineconeServerlessIndexConfig.builder()
                    .dimension(target.dimensions())
                    .cloud(target.settings().cloud())
                    .region(target.settings().region())
                    .build()
                    .createIndex(client, name);
        } catch (PineconeAlreadyExistsException e) {
            LOG.info("Another made the index {}: {}", name, e.getClass().getSimpleName());
        }
        return client.describeIndex(name);
    }

    private void check(IndexModel index) {
        var dimension = index.getDimension();
        if (dimension == null
                || dimension != target.dimensions()
                || index.getMetric() != IndexModel.MetricEnum.COSINE) {
            throw new ServiceFailure(
                    ServiceName.PINECONE,
                    ServiceProblem.REQUEST_REJECTED,
                    "the index has %s dimensions, metric %s"
                            .formatted(dimension, index.getMetric()));
        }
    }

    private PineconeEmbeddingStore store(Secret key, String namespace) {
        return PineconeEmbeddingStore.builder()
                .apiKey(key.reveal())
                .index(target.indexName())
                .nameSpace(namespace)
                .metadataTextKey(Labels.TOPICS)
                .build();
    }
}
