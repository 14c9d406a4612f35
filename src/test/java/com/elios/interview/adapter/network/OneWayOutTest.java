package com.elios.interview.adapter.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("alone")
class OneWayOutTest {
    @RegisterExtension
    static final WireMockExtension SERVICE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final Outside outside = new Outside();

    @AfterEach
    void close() {
        outside.close();
    }

    private static String url() {
        return SERVICE.baseUrl() + "/v1/chat";
    }

    private static void reply(int status, String body, String... header) {
        var response = aResponse().withStatus(status).withBody(body);
        for (int i = 0; i < header.length; i += 2) {
            response = response.withHeader(header[i], header[i + 1]);
        }
        SERVICE.stubFor(post("/v1/chat").willReturn(response));
    }

    @Test
    void aReplyComesBackAndIsListed() {
        reply(200, "{\"answer\":\"schön\"}", "X-Some", "thing");

        var reply = outside.send(url());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"answer\":\"schön\"}");
        assertThat(reply.headers().get("x-some")).containsExactly("thing");
        assertThat(outside.only())
                .isEqualTo(
                        new Transfer(
                                Outside.NOW,
                                ServiceName.OPENAI,
                                "localhost:" + SERVICE.getPort(),
                                Purpose.EVALUATE_ANSWER,
                                Outside.CONTENT.getBytes(StandardCharsets.UTF_8).length,
                                "{\"answer\":\"schön\"}".getBytes(StandardCharsets.UTF_8).length,
                                null,
                                "redacted text"));
    }

    @Test
    void headersContentAndTheRequestsKeyArrive() {
        reply(200, "{}");
        outside.send(url());
        SERVICE.verify(
                postRequestedFor(urlEqualTo("/v1/chat"))
                        .withHeader("Authorization", equalTo("Bearer " + Outside.KEY))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withHeader("Idempotency-Key", equalTo("request-1"))
                        .withRequestBody(equalTo(Outside.CONTENT)));
    }

    @Test
    void aRequestWithoutContentSendsNone() {
        SERVICE.stubFor(get("/indexes").willReturn(ok("[]")));
        var client = outside.client();
        var request =
                HttpRequest.builder()
                        .method(HttpMethod.GET)
                        .url(SERVICE.baseUrl() + "/indexes")
                        .build();
        assertThat(outside.sending().during(() -> client.execute(request)).body()).isEqualTo("[]");
        assertThat(outside.only().sentBytes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>not JSON</html>"})
    void whatASuccessfulReplyHoldsIsNotJudgedHere(String body) {
        reply(200, body);
        assertThat(outside.send(url()).body()).isEqualTo(body);
        assertThat(outside.only().problem()).isNull();
    }

    @Test
    void nothingLeavesThatCannotBeListed() {
        reply(200, "{}");
        var client = outside.client();
        assertThatThrownBy(() -> client.execute(Outside.post(url())))
                .isInstanceOf(IllegalStateException.class);
        SERVICE.verify(0, postRequestedFor(urlEqualTo("/v1/chat")));
    }

    @Test
    void aLedgerThatCannotBeWrittenIsAFailure() {
        reply(200, "{}");
        var full =
                new NetworkLedger() {
                    @Override
                    public void record(Transfer transfer) {
                        throw new StoreFailure("no space", new IOException());
                    }

                    @Override
                    public List<Transfer> read(int skip, int limit) {
                        return List.of();
                    }
                };
        try (var way = new OneWayOut(() -> false, full, Clock.systemUTC())) {
            var client = way.builder().build();
            assertThatThrownBy(
                            () ->
                                    outside.sending()
                                            .during(() -> client.execute(Outside.post(url()))))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, REQUEST_REJECTED",
        "307, REQUEST_REJECTED",
        "400, REQUEST_REJECTED",
        "401, KEY_REJECTED",
        "402, REQUEST_REJECTED",
        "403, NOT_ALLOWED",
        "404, NOT_THERE",
        "405, REQUEST_REJECTED",
        "408, TIMED_OUT",
        "409, REQUEST_REJECTED",
        "413, REQUEST_REJECTED",
        "415, REQUEST_REJECTED",
        "422, REQUEST_REJECTED",
        "429, TOO_MANY_REQUESTS",
        "500, SERVICE_FAILED",
        "502, SERVICE_FAILED",
        "503, SERVICE_FAILED",
        "529, SERVICE_FAILED"
    })
    void aStatusBecomesAProblemAfterOneRequest(int status, ServiceProblem problem) {
        reply(status, "oops", "Location", SERVICE.baseUrl() + "/elsewhere");

        var failure = outside.failure(url());

        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure.service()).isEqualTo(ServiceName.OPENAI);
        assertThat(failure.arguments()).contains("HTTP " + status);
        assertThat(outside.only().problem()).isEqualTo(problem);
        assertThat(SERVICE.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "99999999999999999999999"})
    void aServiceThatIsUnavailableIsAskedOnceWhateverItWishes(String wish) {
        reply(503, "", "Retry-After", wish);
        assertThat(outside.failure(url()).problem()).isEqualTo(ServiceProblem.SERVICE_FAILED);
        assertThat(SERVICE.getAllServeEvents()).hasSize(1);
    }

    @Test
    void whatAnUnavailableServiceAsksForIsKept() {
        reply(503, "", "Retry-After", "7");
        assertThat(outside.failure(url()).retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void theServicesOwnWordsAreInTheDetailWithoutKeys() {
        reply(
                401,
                """
                {"error": {"code": "invalid_api_key",
                 "message": "Incorrect key: %s.\\nAlso sk-abc***xyz and Bearer other-key-9."}}
                """
                        .formatted(Outside.KEY));

        var failure = outside.failure(url());

        assertThat(failure.arguments().getLast())
                .isEqualTo(
                        "HTTP 401: invalid_api_key: Incorrect key: (hidden). Also (hidden) and"
                                + " (hidden)");
    }

    @Test
    void aLongComplaintIsCut() {
        reply(400, "{\"error\":{\"message\":\"" + "a".repeat(5000) + "\"}}");
        assertThat(outside.failure(url()).arguments().getLast())
                .isEqualTo("HTTP 400: " + "a".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "[]", "{\"error\":{}}", "{\"error\":[1]}", "{\"error\""})
    void aComplaintThatSaysNothingLeavesTheStatus(String body) {
        reply(429, body);
        assertThat(outside.failure(url()).arguments().getLast()).isEqualTo("HTTP 429");
    }

    @Test
    void aLocalServersComplaintIsAText() {
        reply(404, "{\"error\":\"model 'x' not found\"}");
        assertThat(outside.failure(url()).arguments().getLast())
                .isEqualTo("HTTP 404: model 'x' not found");
    }

    @Test
    void aKeyDoesNotFollowARedirection() {
        SERVICE.stubFor(post("/elsewhere").willReturn(ok("{}")));
        reply(307, "", "Location", SERVICE.baseUrl() + "/elsewhere");
        assertThat(outside.failure(url()).problem()).isEqualTo(ServiceProblem.REQUEST_REJECTED);
        SERVICE.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void cookiesAreNotKept() {
        reply(200, "{}", "Set-Cookie", "id=1");
        outside.send(url());
        outside.send(url());
        SERVICE.verify(2, postRequestedFor(urlEqualTo("/v1/chat")).withoutHeader("Cookie"));
    }

    @Test
    void aReplyOfTheLargestSizeIsRead() {
        reply(200, "a".repeat(OneWayOut.LARGEST_REPLY));
        assertThat(outside.send(url()).body()).hasSize(OneWayOut.LARGEST_REPLY);
    }

    @Test
    void aPackedReplyIsMeasuredUnpacked() {
        reply(200, "a".repeat(20 * OneWayOut.LARGEST_REPLY));
        assertThat(outside.failure(url()).problem()).isEqualTo(ServiceProblem.REPLY_TOO_LARGE);
        assertThat(outside.only().receivedBytes()).isLessThan(OneWayOut.LARGEST_REPLY + 20_000L);
        SERVICE.verify(
                postRequestedFor(urlEqualTo("/v1/chat"))
                        .withHeader("Accept-Encoding", equalTo("gzip")));
    }

    @Test
    void aReplyThatTricklesIsTimedOutAsAWhole() {
        SERVICE.stubFor(
                post("/v1/chat")
                        .willReturn(ok("a".repeat(500)).withChunkedDribbleDelay(500, 20_000)));
        try (var hasty = new Outside(Duration.ofMillis(400))) {
            assertThat(hasty.failure(url()).problem()).isEqualTo(ServiceProblem.TIMED_OUT);
            assertThat(hasty.only().problem()).isEqualTo(ServiceProblem.TIMED_OUT);
            assertThat(hasty.only().sentBytes()).isPositive();
        }
    }

    @Test
    void aServiceThatSaysNothingIsTimedOut() {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok().withFixedDelay(20_000)));
        try (var hasty = new Outside(Duration.ofMillis(300))) {
            assertThat(hasty.failure(url()).problem()).isEqualTo(ServiceProblem.TIMED_OUT);
        }
    }

    @Test
    void aClientMayHaveATimeOutOfItsOwn() {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok().withFixedDelay(20_000)));
        var client = outside.way.builder().readTimeout(Duration.ofMillis(300)).build();
        var failure =
                catchThrowableOfType(
                        ServiceFailure.class,
                        () -> outside.sending().during(() -> client.execute(Outside.post(url()))));
        assertThat(failure.problem()).isEqualTo(ServiceProblem.TIMED_OUT);
    }

    @Test
    void theBuilderTellsItsTimeOuts() {
        var builder = outside.way.builder();
        assertThat(builder.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(builder.readTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(builder.readTimeout(Duration.ofMinutes(1)).readTimeout())
                .isEqualTo(Duration.ofSeconds(20));
        assertThat(builder.connectTimeout(Duration.ofSeconds(1)).connectTimeout())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aKeyThatCannotBeAHeaderIsNotSentAndNotTold() {
        reply(200, "{}");
        var client = outside.client();
        var key = "planted-key-ünïcode\n4711";
        var request =
                HttpRequest.builder()
                        .method(HttpMethod.POST)
                        .url(url())
                        .addHeader("x-api-key", key)
                        .body("{}")
                        .build();

        var failure =
                catchThrowableOfType(
                        ServiceFailure.class,
                        () -> outside.sending().during(() -> client.execute(request)));

        assertThat(failure.problem()).isEqualTo(ServiceProblem.KEY_REJECTED);
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("4711").doesNotContain("planted");
        assertThat(outside.only().sentBytes()).isZero();
    }

    @Test
    void anAddressThatIsNoneIsRejected() {
        assertThat(outside.failure("nowhere at all").problem())
                .isEqualTo(ServiceProblem.REQUEST_REJECTED);
    }

    @Test
    void aPreviewIsCutAndHoldsNoKey() {
        reply(200, "{}");
        var client = outside.client();
        var text = "my key is " + Outside.KEY + " and " + "😀".repeat(300);
        new Sending(ServiceName.OPENAI, Purpose.WRITE_REPORT, text, null, new Stop())
                .during(() -> client.execute(Outside.post(url())));
        var preview = outside.only().preview();
        assertThat(preview).startsWith("my key is (hidden) and 😀").endsWith("😀");
        assertThat(preview.length()).isBetween(399, Transfer.LONGEST_PREVIEW);
        SERVICE.verify(postRequestedFor(urlEqualTo("/v1/chat")).withoutHeader("Idempotency-Key"));
    }
}
