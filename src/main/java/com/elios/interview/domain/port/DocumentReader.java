package com.elios.interview.domain.port;

import com.elios.interview.domain.model.cv.DocumentReading;
import java.nio.file.Path;

/// Reads the text of a document in bounded time and memory.
public interface DocumentReader {
    /// Can be stopped by interrupting the thread.
    ///
    /// @throws java.util.concurrent.CancellationException when interrupted
    DocumentReading read(Path file);
}
