package com.elios.interview.domain.model.service;

import com.elios.interview.domain.model.interview.InterviewId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one reply of a language model took.
///
/// @param interview that it was for; null where it was for none
/// @param inputTokens as the service counts them
/// @param outputTokens as the service counts them
/// @param dollars null where what the model costs is not known
public record ServiceUse(
        Instant at,
        @Nullable InterviewId interview,
        ServiceName service,
        String model,
        Purpose purpose,
        long inputTokens,
        long outputTokens,
        @Nullable BigDecimal dollars) {
    public ServiceUse {
        Objects.requireNonNull(at);
        Objects.requireNonNull(service);
        Objects.requireNonNull(model);
        Objects.requireNonNull(purpose);
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("negative tokens");
        }
    }
}
