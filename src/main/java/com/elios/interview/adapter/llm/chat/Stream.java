package com.elios.interview.adapter.llm.chat;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Waits for a reply that comes in parts. The wait ends with the connection at the latest, and that
/// ends by the call's own time-out or its stop.
final class Stream implements StreamingChatResponseHandler {
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
    private final Consumer<String> partial;

    Stream(Consumer<String> partial) {
        this.partial = partial;
    }

    @Override
    public void onPartialResponse(String part) {
        text.append(part);
        partial.accept(text.toString());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole.complete(response);
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(error);
    }

    /// The connection has ended. Counts only where the reply was not complete by then.
    ///
    /// @param error null where it ended as connections do
    void ended(@Nullable Throwable error) {
        whole.completeExceptionally(
                error == null
                        ? new LangChain4jException("the stream ended before the reply did")
                        : error);
    }

    ChatResponse response() {
        try {
            return whole.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new LangChain4jException(e.getCause());
        }
    }
}
