package com.elios.interview.domain.port.speech;

/// A microphone that is being listened to.
public interface Capture extends AutoCloseable {
    /// Stops. When it returns, every frame that was heard has been delivered, and none comes after.
    @Override
    void close();
}
