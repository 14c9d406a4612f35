package com.elios.interview.adapter.network;

import java.io.IOException;

/// The airplane switch forbids a connection.
final class AirplaneOn extends IOException {
    private static final long serialVersionUID = 1L;

    AirplaneOn() {
        super("the airplane switch is on");
    }
}
