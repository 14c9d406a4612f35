package com.elios.interview.adapter.llm.openai;

import com.elios.interview.adapter.llm.chat.ChatLanguageModel;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.adapter.llm.chat.ToldOfTheEnd;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.Secret;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Models of OpenAI, and of every server that speaks its protocol.
public final class OpenAiLanguageModel {
    private static final String OWN_HOST = "api.openai.com";

    /// A local server asks for no key, but langchain4j does.
    private static final String NO_KEY = "none";

    private OpenAiLanguageModel() {}

    /// @param key null for a server that asks for none
    public static LanguageModel of(
            String address, String model, @Nullable Secret key, HttpClientBuilder connections) {
        var revealed = key == null ? NO_KEY : key.reveal();
        var chat =
                OpenAiChatModel.builder()
                        .httpClientBuilder(connections)
                        .baseUrl(address)
                        .apiKey(revealed)
                        .modelName(model)
                        .strictJsonSchema(true)
                        .maxRetries(0)
                        .build();
        var streaming =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(new ToldOfTheEnd(connections))
                        .baseUrl(address)
                        .apiKey(revealed)
                        .modelName(model)
                        .build();
        return new ChatLanguageModel(
                ServiceName.OPENAI,
                model,
                address,
                OWN_HOST.equals(URI.create(address).getHost()),
                OpenAiLanguageModel::request,
                chat,
                streaming);
    }

    private static ChatRequest request(
            List<ChatMessage> messages,
            @Nullable ResponseFormat format,
            @Nullable Double temperature,
            int mostTokens,
            boolean completionTokens) {
        var parameters = OpenAiChatRequestParameters.builder();
        if (format != null) {
            parameters.responseFormat(format);
        }
        if (temperature != null) {
            parameters.temperature(temperature);
        }
        if (completionTokens) {
            parameters.maxCompletionTokens(mostTokens);
        } else {
            parameters.maxOutputTokens(mostTokens);
        }
        return ChatRequest.builder().messages(messages).parameters(parameters.build()).build();
    }
}
