package com.elios.interview.adapter.persistence.json;

import com.elios.interview.domain.model.cv.SourceLine;
import org.jspecify.annotations.Nullable;

/// The stored form of [SourceLine].
public record SourceLineJson(int number, String text) {
    public static SourceLineJson of(SourceLine line) {
        return new SourceLineJson(line.number(), line.text());
    }

    public static @Nullable SourceLineJson ofNullable(@Nullable SourceLine line) {
        return line == null ? null : of(line);
    }

    public SourceLine toDomain() {
        return new SourceLine(number, text);
    }
}
