package com.elios.interview.adapter.network;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Passes events on, but keeps to itself how they ended, which is judged afterwards.
final class StreamEvents implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private @Nullable ServerSentEventParsingHandle handle;
    private @Nullable Throwable failure;

    StreamEvents(ServerSentEventListener listener) {
        this.listener = listener;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        handle = context.parsingHandle();
        listener.onEvent(event, context);
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        listener.onEvent(event);
    }

    @Override
    public void onError(Throwable error) {
        failure = error;
    }

    /// Whether the listener wants no more.
    boolean cancelled() {
        return handle != null && handle.isCancelled();
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }
}
