package com.elios.interview.infrastructure.composition;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes no socket of any kind for anybody in this JVM, and counts who asks. To be named as the
/// JVM's provider on its command line.
public final class NoSockets extends SelectorProvider {
    static final AtomicInteger ATTEMPTS = new AtomicInteger();

    /// For sockets of the older kind, which have a factory of their own.
    @SuppressWarnings("deprecation")
    static void install() throws IOException {
        Socket.setSocketImplFactory(
                () -> {
                    ATTEMPTS.incrementAndGet();
                    throw new IllegalStateException("no sockets here");
                });
    }

    private static IOException refused() {
        ATTEMPTS.incrementAndGet();
        return new SocketException("no sockets here");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused();
    }
}
