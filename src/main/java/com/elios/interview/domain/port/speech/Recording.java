package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;

/// A recording that grows. Used by one thread at a time.
///
/// @see com.elios.interview.application.error.StoreFailure what every method throws where the disk
///     does not do; what was kept before stays
public interface Recording extends AutoCloseable {
    /// How much is kept, earlier takes included.
    Duration length();

    void append(Frame frame);

    /// Keeps what was understood beside the sound.
    void add(Utterance utterance);

    @Override
    void close();
}
