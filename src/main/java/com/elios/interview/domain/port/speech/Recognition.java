package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Frame;
import java.time.Duration;

/// Speech that is being understood. Used by one thread at a time, but for [#close].
public interface Recognition extends AutoCloseable {
    /// Takes the next frame. Never blocks for more than a few milliseconds; what cannot be sent at
    /// once is kept until it can.
    void push(Frame frame);

    /// No more sound will come: waits until all that was pushed is understood. May be called again
    /// where the time was too short.
    ///
    /// @return whether it was; false before the time is over after a failure
    boolean finish(Duration atMost);

    /// Gives up at once, and ends the waiting of another thread in [#finish]. Nothing is heard from
    /// it afterwards. Does not wait.
    @Override
    void close();
}
