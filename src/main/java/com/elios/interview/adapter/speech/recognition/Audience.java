package com.elios.interview.adapter.speech.recognition;

import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionState;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Who hears a recogniser, until it is closed.
public final class Audience {
    private static final Duration FOR_LISTENER = Duration.ofMillis(100);

    private final RecognitionListener listener;
    private final ReentrantLock telling = new ReentrantLock();
    private volatile boolean closed;

    public Audience(RecognitionListener listener) {
        this.listener = listener;
    }

    public boolean isClosed() {
        return closed;
    }

    public void tell(RecognitionState state) {
        tell(new RecognitionEvent.Changed(state));
    }

    public void tell(RecognitionEvent event) {
        telling.lock();
        try {
            if (!closed) {
                listener.heard(event);
            }
        } finally {
            telling.unlock();
        }
    }

    /// Nothing is heard afterwards. Waits for what is being told, but not for ever, because the
    /// listener may itself wait for whoever closes.
    public void close() {
        closed = true;
        try {
            if (telling.tryLock(FOR_LISTENER.toMillis(), TimeUnit.MILLISECONDS)) {
                telling.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
