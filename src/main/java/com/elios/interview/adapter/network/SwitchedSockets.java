package com.elios.interview.adapter.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;

/// Makes no socket at all while the airplane switch is on, not even one to this machine.
final class SwitchedSockets extends SocketFactory {
    private final BooleanSupplier airplane;

    SwitchedSockets(BooleanSupplier airplane) {
        this.airplane = airplane;
    }

    @Override
    public Socket createSocket() throws IOException {
        if (airplane.getAsBoolean()) {
            throw new AirplaneOn();
        }
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw notUsed();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw notUsed();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw notUsed();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw notUsed();
    }

    /// The name of a host would be looked up here, past the switch.
    private static UnsupportedOperationException notUsed() {
        return new UnsupportedOperationException("only sockets that are not connected yet");
    }
}
