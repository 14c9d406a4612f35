package com.elios.interview.testing;

import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.port.DocumentReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Knows the files it was told of; any other is not found.
public final class ScriptedReader implements DocumentReader {
    private final Map<Path, DocumentReading> known = new ConcurrentHashMap<>();

    public void add(Path file, DocumentReading reading) {
        known.put(file, reading);
    }

    @Override
    public DocumentReading read(Path file) {
        return known.getOrDefault(file, new DocumentReading.Refused(RefusalReason.NOT_FOUND));
    }
}
