package com.elios.interview.domain.model.service;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One attempt to reach a service, as the network ledger lists it.
///
/// @param host as it was asked for, with the port where it is not the usual one
/// @param sentBytes of the request's content; 0 where nothing left the machine
/// @param receivedBytes of the reply's content
/// @param problem null where the service replied as it should
/// @param preview beginning of what was sent, with names, addresses, numbers and links replaced,
///     at most [#LONGEST_PREVIEW] characters; never a key
public record Transfer(
        Instant at,
        ServiceName service,
        String host,
        Purpose purpose,
        long sentBytes,
        long receivedBytes,
        @Nullable ServiceProblem problem,
        String preview) {
    public static final int LONGEST_PREVIEW = 400;

    public Transfer {
        Objects.requireNonNull(at);
        Objects.requireNonNull(service);
        Objects.requireNonNull(host);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(preview);
        if (sentBytes < 0 || receivedBytes < 0 || preview.length() > LONGEST_PREVIEW) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
