package com.elios.interview.adapter.llm.chat;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A language model over langchain4j. How the server wants a request put is learnt from its
/// refusals, and kept while the app runs.
public final class ChatLanguageModel implements LanguageModel {
    private final ServiceName service;
    private final String name;
    private final String address;
    private final Requests requests;
    private final ChatModel chat;
    private final StreamingChatModel streaming;
    private volatile Dialect dialect;

    /// @param completionTokens whether the service calls the longest reply by its newer name
    /// @param streaming over connections that are [ToldOfTheEnd]
    public ChatLanguageModel(
            ServiceName service,
            String name,
            String address,
            boolean completionTokens,
            Requests requests,
            ChatModel chat,
            StreamingChatModel streaming) {
        this.service = service;
        this.name = name;
        this.address = address;
        this.requests = requests;
        this.chat = chat;
        this.streaming = streaming;
        this.dialect = new Dialect(true, true, completionTokens);
    }

    @Override
    public ServiceName service() {
        return service;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Reply ask(Ask ask) {
        return inItsDialect(ask, chat::chat);
    }

    @Override
    public Reply stream(Ask ask, Consumer<String> partial) {
        return inItsDialect(
                ask,
                request -> {
                    var stream = new Stream(partial);
                    ScopedValue.where(ToldOfTheEnd.STREAM, stream)
                            .run(() -> streaming.chat(request, stream));
                    return stream.response();
                });
    }

    private Reply inItsDialect(Ask ask, Function<ChatRequest, ChatResponse> call) {
        int changes = 0;
        while (true) {
            var now = dialect;
            try {
                return reply(call.apply(request(ask, now)));
            } catch (RuntimeException e) {
                var failure = Failures.translated(service, e);
                var next =
                        failure.problem() == ServiceProblem.REQUEST_REJECTED
                                        && changes < Dialect.MOST_CHANGES
                                ? now.after(failure.detail(), ask.schema() != null)
                                : Optional.<Dialect>empty();
                if (next.isEmpty()) {
                    throw failure;
                }
                changes++;
                dialect = next.get();
            }
        }
    }

    private ChatRequest request(Ask ask, Dialect now) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(ask.system()));
        messages.add(UserMessage.from(ask.user()));
        for (int i = 0; i < ask.earlier().size(); i += 2) {
            messages.add(AiMessage.from(ask.earlier().get(i)));
            messages.add(UserMessage.from(ask.earlier().get(i + 1)));
        }
        return requests.request(
                messages,
                now.schema() ? format(ask.schema()) : null,
                now.temperature() ? ask.temperature() : null,
                ask.mostTokens(),
                now.completionTokens());
    }

    private static @Nullable ResponseFormat format(@Nullable JsonSchema schema) {
        return schema == null
                ? null
                : ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
    }

    private Reply reply(@Nullable ChatResponse response) {
        if (response == null || response.aiMessage() == null) {
            throw new ServiceFailure(service, ServiceProblem.UNREADABLE_REPLY, "an empty reply");
        }
        if (isRefusal(response.finishReason())) {
            throw new ServiceFailure(service, ServiceProblem.CONTENT_REFUSED, "");
        }
        var text = Objects.requireNonNullElse(response.aiMessage().text(), "");
        var usage = response.tokenUsage();
        return usage == null
                ? new Reply(text, 0, 0)
                : new Reply(text, count(usage.inputTokenCount()), count(usage.outputTokenCount()));
    }

    /// langchain4j has no name for Anthropic's `refusal`; without tools nothing else ends so.
    private boolean isRefusal(@Nullable FinishReason reason) {
        return reason == FinishReason.CONTENT_FILTER
                || (service == ServiceName.ANTHROPIC && reason == FinishReason.OTHER);
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null || tokens < 0 ? 0 : tokens;
    }
}
