package com.elios.interview.domain.model.candidate;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A person who practises. Practising needs no form, so the name and the e-mail address may be
/// absent; they are never made up.
public record Candidate(
        CandidateId id, @Nullable String name, @Nullable String email, Instant createdAt) {
    public Candidate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(createdAt);
        name = blankToNull(name);
        email = blankToNull(email);
    }

    /// Someone about whom nothing is known yet.
    public static Candidate unnamed(Instant now) {
        return new Candidate(CandidateId.create(), null, null, now);
    }

    public Candidate withProfile(@Nullable String newName, @Nullable String newEmail) {
        return new Candidate(id, newName, newEmail, createdAt);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
