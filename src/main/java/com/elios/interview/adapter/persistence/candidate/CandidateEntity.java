package com.elios.interview.adapter.persistence.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `candidates`.
@Entity
@Table(name = "candidates")
@SuppressWarnings("NullAway.Init")
class CandidateEntity {
    @Id UUID id;
    @Nullable String name;
    @Nullable String email;
    Instant createdAt;
}
