package com.elios.interview.adapter.embedding.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.adapter.embedding.EmbedderContract;
import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.calling.RetryTimes;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiEmbedderTest extends EmbedderContract {
    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance()
                    .options(wireMockConfig().dynamicPort().extensions(new VectorsByText()))
                    .build();

    private final PlainHttp http = new PlainHttp();
    private Secret key = new Secret("sk-test-1");

    @BeforeEach
    void repliesWithVectors() {
        SERVER.stubFor(post(anyUrl()).willReturn(aResponse().withTransformers(VectorsByText.NAME)));
    }

    @Override
    protected Embedder embedder() {
        return embedder(new OutgoingTexts(text -> text, text -> text.replace("Ann", "[name]")));
    }

    @Test
    void asksForTheModelAndTheDimensions() {
        embedder().embed(List.of("a text"));
        SERVER.verify(
                postRequestedFor(urlEqualTo("/v1/embeddings"))
                        .withHeader("Authorization", equalTo("Bearer sk-test-1"))
                        .withRequestBody(
                                matchingJsonPath("$.model", equalTo("text-embedding-3-small")))
                        .withRequestBody(matchingJsonPath("$.dimensions", equalTo("1536")))
                        .withRequestBody(matchingJsonPath("$.input[0]", equalTo("a text"))));
    }

    @Test
    void theNameTellsModelAndDimensionsAndAnotherServer() {
        assertThat(
                        new EmbeddingService("https://api.openai.com/v1", "text-embedding-3-small")
                                .vectorName(1536))
                .isEqualTo("openai/text-embedding-3-small/1536");
        assertThat(embedder().model())
                .isEqualTo("openai@localhost:" + SERVER.getPort() + "/text-embedding-3-small/1536");
    }

    @Test
    void manyTextsGoInBatches() {
        embedder().embed(Collections.nCopies(600, "short"));
        SERVER.verify(3, postRequestedFor(anyUrl()));
    }

    @Test
    void longTextsGoInSmallerBatches() {
        embedder().embed(Collections.nCopies(26, "x".repeat(4_000)));
        SERVER.verify(2, postRequestedFor(anyUrl()));
    }

    @Test
    void aTextThatIsTooLongIsCut() {
        embedder().embed(List.of("x".repeat(7_999) + "😀 and more"));
        SERVER.verify(
                postRequestedFor(anyUrl())
                        .withRequestBody(
                                matchingJsonPath("$.input[0]", equalTo("x".repeat(7_999)))));
    }

    @Test
    void theLedgerHearsThePurposeAndARedactedBeginning() {
        embedder().embed(List.of("Ann wrote it.", "Second text."));
        assertThat(http.sendings)
                .singleElement()
                .satisfies(
                        sending -> {
                            assertThat(sending.service()).isEqualTo(ServiceName.OPENAI);
                            assertThat(sending.purpose()).isEqualTo(Purpose.EMBED_TEXTS);
                            assertThat(sending.preview())
                                    .isEqualTo("[name] wrote it.\nSecond text.");
                        });
    }

    @Test
    void whatIsReplacedBeforeSendingDoesNotLeave() {
        embedder(new OutgoingTexts(text -> text.replace("Ann", "[name]"), text -> text))
                .embed(List.of("Ann wrote it."));
        SERVER.verify(
                postRequestedFor(anyUrl())
                        .withRequestBody(
                                matchingJsonPath("$.input[0]", equalTo("[name] wrote it."))));
    }

    @Test
    void anotherKeyIsUsedFromTheNextRequestOn() {
        var embedder = embedder();
        embedder.embed(List.of("first"));
        key = new Secret("sk-test-2");
        embedder.embed(List.of("second"));
        SERVER.verify(
                1,
                postRequestedFor(anyUrl())
                        .withHeader("Authorization", equalTo("Bearer sk-test-2")));
    }

    @Test
    void tooFewVectorsAreNotTaken() {
        reply(okJson(VectorsByText.reply(List.of("one"), 1536)));
        assertUnreadable("1 vectors for 2 texts");
    }

    @Test
    void otherDimensionsAreNotTaken() {
        reply(okJson(VectorsByText.reply(List.of("one", "two"), 384)));
        assertUnreadable("384 dimensions instead of 1536");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e39", "null", "\"x\"", "0"})
    void numbersThatAreNoneAreNotTaken(String number) {
        var zeros = "0,".repeat(1_535) + number;
        reply(
                okJson(
                        VectorsByText.reply(
                                VectorsByText.entry(0, zeros)
                                        + ","
                                        + VectorsByText.entry(1, zeros))));
        assertUnreadable("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"data\":null}",
                "{\"data\":[]}",
                "{\"data\":[{\"embedding\":[0.1,",
                "<!doctype html><title>Sign in to the network</title>"
            })
    void whatIsNoReplyIsNotTaken(String body) {
        reply(okJson(body));
        assertUnreadable("");
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aRejectedKeyIsToldAtOnce() {
        reply(aResponse().withStatus(401).withBody("{\"error\":{\"message\":\"bad key\"}}"));
        assertThat(problem()).isEqualTo(ServiceProblem.KEY_REJECTED);
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void whatPassesIsTriedThreeTimes(int status) {
        reply(aResponse().withStatus(status));
        problem();
        SERVER.verify(3, postRequestedFor(anyUrl()));
    }

    @Test
    void aLostConnectionIsTriedThreeTimes() {
        reply(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(problem()).isEqualTo(ServiceProblem.CONNECTION_LOST);
        SERVER.verify(3, postRequestedFor(anyUrl()));
    }

    @Test
    void theStopOfTheCallerEndsIt() {
        var stop = new Stop();
        var sending = new Sending(ServiceName.OPENAI, Purpose.EMBED_TEXTS, "", null, stop);
        stop.ask();
        assertThat(
                        catchThrowableOfType(
                                        ServiceFailure.class,
                                        () ->
                                                sending.during(
                                                        () -> embedder().embed(List.of("text"))))
                                .problem())
                .isEqualTo(ServiceProblem.STOPPED);
        SERVER.verify(0, postRequestedFor(anyUrl()));
    }

    private Embedder embedder(OutgoingTexts outgoing) {
        return new OpenAiEmbedder(
                http,
                new EmbeddingService(
                        "http://localhost:" + SERVER.getPort() + "/v1", "text-embedding-3-small"),
                () -> key,
                outgoing,
                new ResilientCalls(ServiceName.OPENAI, RetryTimes.DEFAULTS.withoutPauses()));
    }

    private void reply(ResponseDefinitionBuilder reply) {
        SERVER.stubFor(post(anyUrl()).willReturn(reply));
    }

    private void assertUnreadable(String detail) {
        var failure = failure();
        assertThat(failure.problem()).isEqualTo(ServiceProblem.UNREADABLE_REPLY);
        assertThat(failure).hasMessageContaining(detail);
    }

    private ServiceProblem problem() {
        return failure().problem();
    }

    private ServiceFailure failure() {
        return catchThrowableOfType(
                ServiceFailure.class, () -> embedder().embed(List.of("one", "two")));
    }
}
