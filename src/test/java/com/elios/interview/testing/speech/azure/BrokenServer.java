package com.elios.interview.testing.speech.azure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A port of this machine that is no WebSocket: it refuses the upgrade with a status, or accepts
/// connections and says nothing.
public final class BrokenServer implements AutoCloseable {
    private final ServerSocket server;
    private final @Nullable Integer status;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    private BrokenServer(@Nullable Integer status) {
        this.status = status;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("broken-server").start(this::serve);
    }

    public static BrokenServer thatSays(int status) {
        return new BrokenServer(status);
    }

    public static BrokenServer thatIsSilent() {
        return new BrokenServer(null);
    }

    /// An address on which nobody listens.
    public static URI refused() {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return address(taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address(server);
    }

    public int connections() {
        return accepted.size();
    }

    private static URI address(ServerSocket server) {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort());
    }

    private void serve() {
        try {
            while (true) {
                var socket = server.accept();
                accepted.add(socket);
                if (status != null) {
                    refuse(socket, status);
                }
            }
        } catch (SocketException _) {
            // It was closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Socket socket, int status) throws IOException {
        try (socket;
                var request =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var line = request.readLine();
            while (line != null && !line.isEmpty()) {
                line = request.readLine();
            }
            var reply =
                    "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : accepted) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
