package com.elios.interview.application.error;

import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A service outside the app did not help. Holds neither a key nor what was sent.
public final class ServiceFailure extends CoachException {
    private static final long serialVersionUID = 1L;

    private final ServiceName service;
    private final ServiceProblem problem;
    private final @Nullable Duration retryAfter;

    /// @param detail for the log and 'Copy details', such as `HTTP 429`; may be empty
    public ServiceFailure(
            ServiceName service,
            ServiceProblem problem,
            String detail,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(
                "SERVICE-1",
                service + ": " + problem + (detail.isEmpty() ? "" : " (" + detail + ")"),
                List.of(service.name(), problem.name(), detail),
                cause);
        this.service = service;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public ServiceFailure(ServiceName service, ServiceProblem problem, String detail) {
        this(service, problem, detail, null, null);
    }

    public ServiceName service() {
        return service;
    }

    public ServiceProblem problem() {
        return problem;
    }

    /// For the log and 'Copy details'; may be empty.
    public String detail() {
        return arguments().getLast();
    }

    /// How long the service asks to be left alone, where it says so.
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
