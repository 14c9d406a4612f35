package com.elios.interview.adapter.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A model of langchain4j goes out by our way and hands our failures on as they are.
@Timeout(30)
@Tag("alone")
class LanguageModelTest {
    @RegisterExtension
    static final WireMockExtension SERVICE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static String ask(Outside outside) {
        var model =
                OpenAiChatModel.builder()
                        .httpClientBuilder(outside.way.builder())
                        .baseUrl(SERVICE.baseUrl() + "/v1")
                        .apiKey(Outside.KEY)
                        .modelName("some-model")
                        .maxRetries(0)
                        .build();
        return outside.sending().during(() -> model.chat("hello"));
    }

    private static ServiceFailure failure(Outside outside) {
        return catchThrowableOfType(ServiceFailure.class, () -> ask(outside));
    }

    @Test
    void anAnswerComesBack() {
        SERVICE.stubFor(
                post("/v1/chat/completions")
                        .willReturn(
                                okJson(
                                        """
                                        {"id": "1", "object": "chat.completion", "model": "m",
                                         "choices": [{"index": 0, "finish_reason": "stop",
                                          "message": {"role": "assistant", "content": "hi"}}]}
                                        """)));
        try (var outside = new Outside()) {
            assertThat(ask(outside)).isEqualTo("hi");
            assertThat(outside.only().problem()).isNull();
        }
    }

    @Test
    void aFailureIsOursWithWhatTheServiceAsksFor() {
        SERVICE.stubFor(
                post("/v1/chat/completions")
                        .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "4")));
        try (var outside = new Outside()) {
            assertThat(failure(outside).problem()).isEqualTo(ServiceProblem.TOO_MANY_REQUESTS);
            assertThat(failure(outside).retryAfter()).contains(Duration.ofSeconds(4));
        }
    }

    @Test
    void theTimeOutIsOursToo() {
        SERVICE.stubFor(
                post("/v1/chat/completions").willReturn(aResponse().withFixedDelay(20_000)));
        try (var outside = new Outside(Duration.ofMillis(300))) {
            assertThat(failure(outside).problem()).isEqualTo(ServiceProblem.TIMED_OUT);
        }
    }

    @Test
    void theSwitchHoldsForItToo() {
        try (var outside = new Outside()) {
            outside.airplane.set(true);
            assertThat(failure(outside).problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            assertThat(SERVICE.getAllServeEvents()).isEmpty();
        }
    }
}
