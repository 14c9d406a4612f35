package com.elios.interview.adapter.speech.wav;

import com.elios.interview.domain.port.speech.SoundRefusal;

/// A file that gives no sound; never leaves this package.
final class RefusedWav extends Exception {
    private static final long serialVersionUID = 1L;

    private final SoundRefusal reason;

    RefusedWav(SoundRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    SoundRefusal reason() {
        return reason;
    }
}
