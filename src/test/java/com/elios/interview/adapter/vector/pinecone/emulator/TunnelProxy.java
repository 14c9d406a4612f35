package com.elios.interview.adapter.vector.pinecone.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// An HTTP proxy that leads every tunnel to a port of this machine.
final class TunnelProxy implements Closeable {
    /// Instead of a port: the tunnel is reset.
    static final int RESET = -1;

    /// Instead of a port: the proxy knows no such host.
    static final int NO_SUCH_HOST = -2;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ToIntFunction<String> portOf;

    /// @param portOf the port that a host's tunnel leads to
    TunnelProxy(ToIntFunction<String> portOf) throws IOException {
        this.portOf = portOf;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /// Ends all tunnels, as a lost network does.
    void cut() {
        open.forEach(TunnelProxy::reset);
    }

    private void accept() {
        while (true) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        try {
            var host = readHost(client.getInputStream());
            int port = portOf.applyAsInt(host);
            if (port == RESET) {
                reset(client);
                return;
            }
            if (port == NO_SUCH_HOST) {
                write(client, "HTTP/1.1 502 Bad Gateway\r\n\r\n");
                client.close();
                return;
            }
            var target = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(target);
            write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            Thread.ofVirtual().start(() -> copy(client, target));
            copy(target, client);
        } catch (IOException gone) {
            reset(client);
        } finally {
            open.remove(client);
        }
    }

    /// Of `CONNECT host:port HTTP/1.1`; the lines after it are read and left.
    private static String readHost(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        var target = head.toString().split(" ", 3)[1];
        return target.substring(0, target.lastIndexOf(':'));
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            var _ = from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            reset(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (SocketException closed) {
            // The other direction of the tunnel, or its client, was faster.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
