package com.elios.interview.application.usecase.service;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tries a service as it is set up now, and says what is wrong with it.
public final class TestConnection {
    private final Map<ServiceName, ServiceProbe> probes;
    private final InstantSource clock;

    public TestConnection(Map<ServiceName, ServiceProbe> probes, InstantSource clock) {
        this.probes = Map.copyOf(probes);
        this.clock = clock;
    }

    /// Waits no longer than the time-out of a call.
    public Result execute(ServiceName service, Stop stop) {
        var probe = Objects.requireNonNull(probes.get(service));
        var start = clock.instant();
        try {
            probe.probe(stop);
            return new Result(service, null, "", Duration.between(start, clock.instant()));
        } catch (ServiceFailure e) {
            return new Result(
                    service, e.problem(), e.detail(), Duration.between(start, clock.instant()));
        }
    }

    /// What came of it.
    ///
    /// @param problem null where it works
    /// @param detail the service's own words, or a status; may be empty
    public record Result(
            ServiceName service, @Nullable ServiceProblem problem, String detail, Duration took) {
        public boolean works() {
            return problem == null;
        }
    }
}
