package com.elios.interview.adapter.network;

import java.io.IOException;

/// A reply is larger than any that is asked for.
final class ReplyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    ReplyTooLarge() {
        super("more than " + OneWayOut.LARGEST_REPLY + " bytes");
    }
}
