package com.elios.interview.adapter.llm.anthropic;

import com.elios.interview.adapter.llm.chat.ChatLanguageModel;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.adapter.llm.chat.ToldOfTheEnd;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.Secret;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Models of Anthropic.
public final class AnthropicLanguageModel {
    private AnthropicLanguageModel() {}

    public static LanguageModel of(
            String address, String model, Secret key, HttpClientBuilder connections) {
        var chat =
                AnthropicChatModel.builder()
                        .httpClientBuilder(connections)
                        .baseUrl(address)
                        .apiKey(key.reveal())
                        .modelName(model)
                        .maxRetries(0)
                        .build();
        var streaming =
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(new ToldOfTheEnd(connections))
                        .baseUrl(address)
                        .apiKey(key.reveal())
                        .modelName(model)
                        .build();
        return new ChatLanguageModel(
                ServiceName.ANTHROPIC,
                model,
                address,
                false,
                AnthropicLanguageModel::request,
                chat,
                streaming);
    }

    private static ChatRequest request(
            List<ChatMessage> messages,
            @Nullable ResponseFormat format,
            @Nullable Double temperature,
            int mostTokens,
            boolean completionTokens) {
        var request = ChatRequest.builder().messages(messages).maxOutputTokens(mostTokens);
        if (format != null) {
            request.responseFormat(format);
        }
        if (temperature != null) {
            request.temperature(temperature);
        }
        return request.build();
    }
}
