package com.elios.interview.adapter.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@Tag("alone")
class BrokenConnectionTest {
    private final Outside outside = new Outside();

    @AfterEach
    void close() {
        outside.close();
    }

    /// What a raw server does with its one connection.
    @FunctionalInterface
    private interface Behaviour {
        void with(Socket socket) throws IOException;
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private ServiceProblem problemWith(String scheme, Behaviour behaviour) throws IOException {
        try (var server = server()) {
            var served =
                    CompletableFuture.runAsync(
                            () -> {
                                try (var socket = server.accept()) {
                                    behaviour.with(socket);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            var failure = outside.failure(scheme + "://127.0.0.1:" + server.getLocalPort() + "/");
            served.join();
            assertThat(outside.only().problem()).isEqualTo(failure.problem());
            return failure.problem();
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        var seen = new StringBuilder();
        while (!seen.toString().endsWith("}")) {
            seen.append((char) in.read());
        }
    }

    private static Behaviour replying(String text) {
        return socket -> {
            readRequest(socket.getInputStream());
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        };
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Test
    void aResetIsALostConnection() throws IOException {
        assertThat(
                        problemWith(
                                "http",
                                socket -> {
                                    readRequest(socket.getInputStream());
                                    reset(socket);
                                }))
                .isEqualTo(ServiceProblem.CONNECTION_LOST);
    }

    @Test
    void anEndWithoutAReplyIsALostConnection() throws IOException {
        assertThat(problemWith("http", replying(""))).isEqualTo(ServiceProblem.CONNECTION_LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"half\":"
            })
    void aReplyThatIsCutOffIsALostConnection(String reply) throws IOException {
        assertThat(problemWith("http", replying(reply))).isEqualTo(ServiceProblem.CONNECTION_LOST);
        assertThat(outside.only().receivedBytes()).isEqualTo(8);
    }

    @Test
    void whatIsNoHttpIsUnreadableAndNotQuoted() throws IOException {
        try (var server = server()) {
            var served =
                    CompletableFuture.runAsync(
                            () -> {
                                try (var socket = server.accept()) {
                                    replying("SSH-2.0-" + Outside.KEY + "\r\n").with(socket);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            var failure = outside.failure("http://127.0.0.1:" + server.getLocalPort() + "/");
            served.join();
            assertThat(failure.problem()).isEqualTo(ServiceProblem.UNREADABLE_REPLY);
            assertThat(failure).hasNoCause();
            assertThat(failure.getMessage()).doesNotContain("SSH");
        }
    }

    @Test
    void aReplyThatSaysItIsTooLargeIsNotRead() throws IOException {
        assertThat(
                        problemWith(
                                "http",
                                replying("HTTP/1.1 200 OK\r\nContent-Length: 524289\r\n\r\nabc")))
                .isEqualTo(ServiceProblem.REPLY_TOO_LARGE);
        assertThat(outside.only().receivedBytes()).isZero();
    }

    @Test
    void anEndlessReplyIsCutOff() throws IOException {
        assertThat(
                        problemWith(
                                "http",
                                socket -> {
                                    replying("HTTP/1.1 200 OK\r\n\r\n").with(socket);
                                    try {
                                        while (true) {
                                            socket.getOutputStream().write(new byte[8192]);
                                        }
                                    } catch (IOException _) {
                                        // The other side has had enough.
                                    }
                                }))
                .isEqualTo(ServiceProblem.REPLY_TOO_LARGE);
        assertThat(outside.only().receivedBytes())
                .isBetween((long) OneWayOut.LARGEST_REPLY, OneWayOut.LARGEST_REPLY + 20_000L);
    }

    @Test
    void aClosedPortIsARefusedConnection() throws IOException {
        int port;
        try (var server = server()) {
            port = server.getLocalPort();
        }
        assertThat(outside.failure("http://127.0.0.1:" + port + "/").problem())
                .isEqualTo(ServiceProblem.CONNECTION_REFUSED);
        assertThat(outside.only().sentBytes()).isZero();
        assertThat(outside.only().host()).isEqualTo("127.0.0.1:" + port);
    }

    @Test
    void anUnknownNameIsSaidToBeOne() {
        Dns names =
                host -> {
                    throw new UnknownHostException(host);
                };
        try (var lost = new Outside(Duration.ofSeconds(10), names, _ -> {})) {
            assertThat(lost.failure("https://no.such.example/v1").problem())
                    .isEqualTo(ServiceProblem.UNKNOWN_HOST);
            assertThat(lost.only().host()).isEqualTo("no.such.example");
        }
    }

    @Test
    void aResetDuringTheHandshakeIsALostConnection() throws IOException {
        assertThat(
                        problemWith(
                                "https",
                                socket -> {
                                    socket.getInputStream().read();
                                    reset(socket);
                                }))
                .isEqualTo(ServiceProblem.CONNECTION_LOST);
    }

    @Test
    void anEndDuringTheHandshakeIsALostConnection() throws IOException {
        assertThat(
                        problemWith(
                                "https",
                                socket -> {
                                    var hello = new byte[5];
                                    socket.getInputStream().readNBytes(hello, 0, 5);
                                    int length = ((hello[3] & 0xff) << 8) | (hello[4] & 0xff);
                                    socket.getInputStream().readNBytes(length);
                                }))
                .isEqualTo(ServiceProblem.CONNECTION_LOST);
    }

    @Test
    void aHandshakeThatNeverEndsIsTimedOut() throws IOException {
        try (var server = server();
                var hasty = new Outside(Duration.ofMillis(300))) {
            var failure = hasty.failure("https://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(failure.problem()).isEqualTo(ServiceProblem.TIMED_OUT);
            assertThat(hasty.only().sentBytes()).isZero();
        }
    }

    @Test
    void plainTextInsteadOfTlsIsNotTrusted() throws IOException {
        assertThat(
                        problemWith(
                                "https",
                                socket -> {
                                    socket.getInputStream().read();
                                    socket.getOutputStream()
                                            .write(
                                                    "HTTP/1.1 400 Bad\r\n\r\n"
                                                            .getBytes(StandardCharsets.US_ASCII));
                                    socket.getOutputStream().flush();
                                    while (socket.getInputStream().read() >= 0) {
                                        // Until the other side has read it and goes.
                                    }
                                }))
                .isEqualTo(ServiceProblem.NOT_TRUSTED);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void faultsOfAWebServerAreFailures(Fault fault) {
        var service = new WireMockServer(options().dynamicPort());
        service.start();
        try {
            service.stubFor(post("/").willReturn(aResponse().withFault(fault)));
            var problem = outside.failure(service.baseUrl() + "/").problem();
            assertThat(problem)
                    .isIn(ServiceProblem.CONNECTION_LOST, ServiceProblem.UNREADABLE_REPLY);
            assertThat(outside.only().problem()).isEqualTo(problem);
        } finally {
            service.stop();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws Exception {
        var service = tlsServer(certificate(folder, "localhost"));
        try {
            assertThat(outside.failure("https://localhost:" + service.httpsPort() + "/").problem())
                    .isEqualTo(ServiceProblem.NOT_TRUSTED);
            assertThat(outside.only().sentBytes()).isZero();
            assertThat(service.getAllServeEvents()).isEmpty();
        } finally {
            service.stop();
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotTrusted(@TempDir Path folder) throws Exception {
        var store = certificate(folder, "other.example");
        var service = tlsServer(store);
        try (var trusting = new Outside(Duration.ofSeconds(20), Dns.SYSTEM, trust(store))) {
            assertThat(trusting.failure("https://localhost:" + service.httpsPort() + "/").problem())
                    .isEqualTo(ServiceProblem.NOT_TRUSTED);
        } finally {
            service.stop();
        }
    }

    @Test
    void aTrustedServiceIsReachedOverTls(@TempDir Path folder) throws Exception {
        var store = certificate(folder, "localhost");
        var service = tlsServer(store);
        service.stubFor(post("/").willReturn(ok("{}")));
        try (var trusting = new Outside(Duration.ofSeconds(20), Dns.SYSTEM, trust(store))) {
            var url = "https://localhost:" + service.httpsPort() + "/";
            assertThat(trusting.send(url).body()).isEqualTo("{}");
            trusting.airplane.set(true);
            assertThat(trusting.failure(url).problem()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
        } finally {
            service.stop();
        }
    }

    private static WireMockServer tlsServer(Path store) {
        var service =
                new WireMockServer(
                        options()
                                .dynamicPort()
                                .dynamicHttpsPort()
                                .keystorePath(store.toString())
                                .keystorePassword("changeit")
                                .keyManagerPassword("changeit")
                                .keystoreType("PKCS12"));
        service.start();
        return service;
    }

    private static Path certificate(Path folder, String host) throws Exception {
        var store = folder.resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process =
                new ProcessBuilder(
                                tool,
                                "-genkeypair",
                                "-alias",
                                "service",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "SAN=dns:" + host,
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                "changeit",
                                "-keypass",
                                "changeit")
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isZero();
        return store;
    }

    private static Consumer<OkHttpClient.Builder> trust(Path store)
            throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("service", keys.getCertificate("service"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        var manager = (X509TrustManager) factory.getTrustManagers()[0];
        return builder -> builder.sslSocketFactory(context.getSocketFactory(), manager);
    }
}
