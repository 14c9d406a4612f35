package com.elios.interview.domain.model.question;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/// Identity of one version of a question.
public record QuestionId(UUID value) {
    public QuestionId {
        Objects.requireNonNull(value);
    }

    /// The same key and version give the same identity on every machine.
    public static QuestionId of(String key, int version) {
        var name = "elios-question:" + key + "#" + version;
        return new QuestionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
