package com.elios.interview.adapter.llm.chat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a request in the way of one service.
@FunctionalInterface
public interface Requests {
    /// @param schema null for none
    /// @param temperature null for the service's own
    /// @param completionTokens whether the longest reply goes by its newer name
    ChatRequest request(
            List<ChatMessage> messages,
            @Nullable JsonSchema schema,
            @Nullable Double temperature,
            int mostTokens,
            boolean completionTokens);
}
