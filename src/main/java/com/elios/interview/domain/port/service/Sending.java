package com.elios.interview.domain.port.service;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the current thread is about to send, for whoever opens the connection: it goes into the
/// ledger, and can be stopped.
///
/// @param preview what is sent, redacted; may be longer than the ledger keeps
/// @param requestKey the same for a repeated request, so that a service may know it again; null
///     where repeating does no harm
/// @param deadline when there must be a reply, whatever is tried again; null for the usual time-out
///     of each request
public record Sending(
        ServiceName service,
        Purpose purpose,
        String preview,
        @Nullable String requestKey,
        Stop stop,
        @Nullable Instant deadline) {
    private static final ScopedValue<Sending> CURRENT = ScopedValue.newInstance();

    public Sending {
        Objects.requireNonNull(service);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(preview);
        Objects.requireNonNull(stop);
    }

    /// Without a deadline of its own.
    public Sending(
            ServiceName service,
            Purpose purpose,
            String preview,
            @Nullable String requestKey,
            Stop stop) {
        this(service, purpose, preview, requestKey, stop, null);
    }

    /// Empty outside [#during].
    public static Optional<Sending> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Runs the call, on this thread, as part of this sending.
    public <T> T during(Supplier<T> call) {
        return ScopedValue.where(CURRENT, this).call(call::get);
    }
}
