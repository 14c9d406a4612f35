package com.elios.interview.adapter.network;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(30)
class AirplaneTest {
    @RegisterExtension
    static final WireMockExtension SERVICE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static String url() {
        return SERVICE.baseUrl() + "/v1/chat";
    }

    @Test
    void nothingLeavesAndNoNameIsLookedUp() {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok("{}")));
        var lookUps = new AtomicInteger();
        Dns names =
                host -> {
                    lookUps.incrementAndGet();
                    return Dns.SYSTEM.lookup(host);
                };
        try (var outside = new Outside(Duration.ofSeconds(10), names, _ -> {})) {
            outside.airplane.set(true);
            var failure = outside.failure(url());
            assertThat(failure.problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            assertThat(outside.only().problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            assertThat(outside.only().sentBytes()).isZero();
            assertThat(lookUps).hasValue(0);
            assertThat(SERVICE.getAllServeEvents()).isEmpty();
        }
    }

    @Test
    void aConnectionThatIsStillOpenIsNotUsedAgain() {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok("{}")));
        try (var outside = new Outside()) {
            outside.send(url());
            outside.airplane.set(true);
            assertThat(outside.failure(url()).problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            assertThat(SERVICE.getAllServeEvents()).hasSize(1);
        }
    }

    /// Past our own first check, as if the switch were turned on a moment after it.
    @Test
    void theConnectionItselfAsksAgainBeforeItIsReused() throws IOException {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok("{}")));
        try (var outside = new Outside()) {
            outside.send(url());
            var okHttp = outside.way.client();
            assertThat(okHttp.connectionPool().idleConnectionCount()).isEqualTo(1);
            outside.airplane.set(true);
            var request = new Request.Builder().url(url()).build();
            assertThatThrownBy(() -> okHttp.newCall(request).execute())
                    .isInstanceOf(AirplaneOn.class);
            assertThat(SERVICE.getAllServeEvents()).hasSize(1);
        }
    }

    @Test
    void noSocketIsMade() throws IOException {
        try (var server = new ServerSocket(0)) {
            var sockets = new SwitchedSockets(() -> true);
            assertThatThrownBy(sockets::createSocket).isInstanceOf(AirplaneOn.class);
            var client =
                    new OkHttpClient.Builder()
                            .socketFactory(sockets)
                            .retryOnConnectionFailure(false)
                            .build();
            var request =
                    new Request.Builder()
                            .url("http://127.0.0.1:" + server.getLocalPort() + "/")
                            .build();
            assertThatThrownBy(() -> client.newCall(request).execute())
                    .isInstanceOf(AirplaneOn.class);
            assertThatThrownBy(() -> sockets.createSocket("127.0.0.1", server.getLocalPort()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void noNameIsLookedUpBySwitchedNames() {
        var names =
                new SwitchedNames(
                        () -> true,
                        _ -> {
                            throw new AssertionError("looked up");
                        },
                        Duration.ofSeconds(1));
        assertThatThrownBy(() -> names.lookup("example.org"))
                .isInstanceOf(UnknownHostException.class)
                .hasCauseInstanceOf(AirplaneOn.class);
    }

    @Test
    void turningItOnEndsWhatRunsAndClosesWhatIsOpen() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var outside = new Outside()) {
            var url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var failed = CompletableFuture.supplyAsync(() -> outside.failure(url));
            try (var socket = server.accept()) {
                assertThat(socket.getInputStream().read()).isPositive();
                outside.airplane.set(true);
                outside.way.cut();
                assertThat(failed.get().problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
                assertThat(outside.way.client().connectionPool().connectionCount()).isZero();
            }
            assertThat(outside.only().sentBytes()).isPositive();
        }
    }

    @Test
    void cuttingBeforeAnythingWasSentDoesNothing() {
        try (var outside = new Outside()) {
            outside.way.cut();
            assertThat(outside.read(0, 1)).isEmpty();
        }
    }

    @Test
    void offAgainItLetsRequestsPass() {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok("{}")));
        try (var outside = new Outside()) {
            outside.airplane.set(true);
            assertThat(outside.failure(url()).problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            outside.airplane.set(false);
            assertThat(outside.send(url()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLookUpThatHangsIsLeftWhenThePersonStops() throws Exception {
        var asked = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        Dns names =
                host -> {
                    asked.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new UnknownHostException(host);
                    }
                    return Dns.SYSTEM.lookup(host);
                };
        try (var outside = new Outside(Duration.ofSeconds(20), names, _ -> {})) {
            var failed =
                    CompletableFuture.supplyAsync(() -> outside.failure("http://slow.example/"));
            asked.await();
            outside.stop.ask();
            assertThat(failed.get().problem()).isEqualTo(ServiceProblem.STOPPED);
        } finally {
            never.countDown();
        }
    }
}
