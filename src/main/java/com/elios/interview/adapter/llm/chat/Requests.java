package com.elios.interview.adapter.llm.chat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a request in the way of one service.
@FunctionalInterface
public interface Requests {
    /// @param format null for prose
    /// @param temperature null for the service's own
    /// @param completionTokens whether the longest reply goes by its newer name
    ChatRequest request(
            List<ChatMessage> messages,
            @Nullable ResponseFormat format,
            @Nullable Double temperature,
            int mostTokens,
            boolean completionTokens);
}
