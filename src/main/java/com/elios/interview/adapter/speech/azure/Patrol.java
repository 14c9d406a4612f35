package com.elios.interview.adapter.speech.azure;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Notices that a service is silent, which the SDK does not tell. All times are of
/// [System#nanoTime].
final class Patrol {
    static final Duration TO_CONNECT = Duration.ofSeconds(5);
    static final Duration TO_ANSWER = Duration.ofSeconds(5);

    /// So much speech within [#TO_ANSWER] must be answered; less may be a noise that is none.
    private static final int FRAMES_OF_SPEECH = 75;

    /// The SDK sends kept sound at twice its speed, so this is when a frame is sent at the latest.
    private static final long SENT_EVERY = Duration.ofMillis(10).toNanos();

    private final Deque<Long> speech = new ArrayDeque<>();
    private boolean connected;
    private boolean ended;
    private long since;
    private long sent;

    /// @param now when connecting begins
    Patrol(long now) {
        since = now;
        sent = now;
    }

    void connected(long now) {
        connected = true;
        alive(now);
    }

    void disconnected(long now) {
        connected = false;
        since = now;
    }

    void alive(long now) {
        since = now;
        while (!speech.isEmpty() && speech.peekFirst() <= now) {
            speech.removeFirst();
        }
    }

    void pushed(long now, boolean isSpeech) {
        sent = Math.max(now, sent + SENT_EVERY);
        if (isSpeech) {
            speech.add(sent);
        }
    }

    void end(long now) {
        ended = true;
        sent = Math.max(now, sent);
    }

    boolean isSilent(long now) {
        if (!connected) {
            return now - since >= TO_CONNECT.toNanos();
        }
        long answer = TO_ANSWER.toNanos();
        if (ended && now - Math.max(sent, since) >= answer) {
            return true;
        }
        var first = speech.peekFirst();
        return first != null
                && now - Math.max(first, since) >= answer
                && speech.stream().filter(due -> due <= now).count() >= FRAMES_OF_SPEECH;
    }
}
