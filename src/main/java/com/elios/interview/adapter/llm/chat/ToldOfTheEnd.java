package com.elios.interview.adapter.llm.chat;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/// Tells a [Stream] when its connection has ended. langchain4j says nothing where a stream ends
/// without the event that should end it, and whoever waits would wait for ever.
public final class ToldOfTheEnd implements HttpClientBuilder {
    static final ScopedValue<Stream> STREAM = ScopedValue.newInstance();

    private final HttpClientBuilder connections;

    public ToldOfTheEnd(HttpClientBuilder connections) {
        this.connections = connections;
    }

    @Override
    public Duration connectTimeout() {
        return connections.connectTimeout();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return new ToldOfTheEnd(connections.connectTimeout(timeout));
    }

    @Override
    public Duration readTimeout() {
        return connections.readTimeout();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return new ToldOfTheEnd(connections.readTimeout(timeout));
    }

    @Override
    public HttpClient build() {
        var client = connections.build();
        return new HttpClient() {
            @Override
            public SuccessfulHttpResponse execute(HttpRequest request) {
                return client.execute(request);
            }

            @Override
            public void execute(
                    HttpRequest request,
                    ServerSentEventParser parser,
                    ServerSentEventListener listener) {
                client.execute(request, parser, new Ending(listener, STREAM.get()));
            }
        };
    }

    /// Passes everything on, and then the end.
    private record Ending(ServerSentEventListener listener, Stream stream)
            implements ServerSentEventListener {
        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            listener.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            listener.onEvent(event, context);
        }

        @Override
        public void onEvent(ServerSentEvent event) {
            listener.onEvent(event);
        }

        @Override
        public void onError(Throwable error) {
            try {
                listener.onError(error);
            } finally {
                stream.ended(error);
            }
        }

        @Override
        public void onClose() {
            try {
                listener.onClose();
            } finally {
                stream.ended(null);
            }
        }
    }
}
