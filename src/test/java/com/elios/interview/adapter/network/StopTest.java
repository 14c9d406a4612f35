package com.elios.interview.adapter.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Each request would wait for ever without the stop.
@Timeout(15)
class StopTest {
    private final Outside outside = new Outside();
    private ServerSocket server;

    @BeforeEach
    void open() throws Exception {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws Exception {
        outside.close();
        server.close();
    }

    private CompletableFuture<ServiceFailure> begin() {
        var url = "http://127.0.0.1:" + server.getLocalPort() + "/";
        return CompletableFuture.supplyAsync(() -> outside.failure(url));
    }

    @Test
    void aRequestThatWaitsForItsReplyEnds() throws Exception {
        var failure = begin();
        try (var socket = server.accept()) {
            assertThat(socket.getInputStream().read()).isPositive();
            outside.stop.ask();
            assertThat(failure.get().problem()).isEqualTo(ServiceProblem.STOPPED);
            assertThatTheOtherSideNotices(socket);
        }
        assertThat(outside.only().problem()).isEqualTo(ServiceProblem.STOPPED);
    }

    @Test
    void aRequestInTheMiddleOfItsReplyEnds() throws Exception {
        var failure = begin();
        try (var socket = server.accept()) {
            socket.getOutputStream()
                    .write(
                            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isPositive();
            outside.stop.ask();
            assertThat(failure.get().problem()).isEqualTo(ServiceProblem.STOPPED);
        }
    }

    @Test
    void whatIsStoppedBeforehandSendsNothing() {
        outside.stop.ask();
        assertThat(begin().join().problem()).isEqualTo(ServiceProblem.STOPPED);
        assertThat(outside.only().sentBytes()).isZero();
    }

    private static void assertThatTheOtherSideNotices(Socket socket) throws Exception {
        while (socket.getInputStream().read() >= 0) {
            // The rest of the request; then the end.
        }
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
}
