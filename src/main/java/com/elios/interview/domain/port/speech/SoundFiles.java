package com.elios.interview.domain.port.speech;

import java.nio.file.Path;

/// Reads recordings in bounded time and memory.
public interface SoundFiles {
    /// The recording is mixed down to one channel of 16 bits; a rate above 16 kHz is brought down
    /// to it, one below is left as it is.
    SoundReading read(Path file);
}
