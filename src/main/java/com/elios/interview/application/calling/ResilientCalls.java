package com.elios.interview.application.calling;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Stop;
import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls one service on the caller's thread, tries again what may succeed a moment later, and
/// leaves the service alone for a while after failures in a row. Made once per service, so that
/// all its callers share what is known about it. Safe for several threads.
public final class ResilientCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ResilientCalls.class);

    private final ServiceName service;
    private final RetryTimes times;
    private final InstantSource clock;
    private final Pause pause;
    private final DoubleSupplier chance;
    private final CircuitBreaker<Object> breaker;

    public ResilientCalls(ServiceName service, RetryTimes times) {
        this(service, times, InstantSource.system(), Pause.real(), Math::random);
    }

    /// @param chance 0 to 1
    ResilientCalls(
            ServiceName service,
            RetryTimes times,
            InstantSource clock,
            Pause pause,
            DoubleSupplier chance) {
        this.service = service;
        this.times = times;
        this.clock = clock;
        this.pause = pause;
        this.chance = chance;
        this.breaker =
                CircuitBreaker.builder()
                        .withFailureThreshold(times.failuresBeforeRest())
                        .withSuccessThreshold(1)
                        .withDelay(times.rest())
                        .build();
    }

    /// The reply of the first try that gives one.
    ///
    /// @param attempt run once per try; throws [ServiceFailure] where it fails
    /// @throws ServiceFailure of the last try; `RESTING` where the service is left alone; `STOPPED`
    ///     as soon as the stop is asked for, also during a pause
    public <T> T call(Stop stop, Supplier<T> attempt) {
        var end = clock.instant().plus(times.overall());
        for (int tried = 1; ; tried++) {
            try {
                return once(stop, attempt);
            } catch (ServiceFailure e) {
                var length = pauseAfter(e, tried);
                if (length.isEmpty() || clock.instant().plus(length.get()).isAfter(end)) {
                    throw e;
                }
                LOG.info(
                        "{}: {}, try {} follows in {} ms",
                        service,
                        e.problem(),
                        tried + 1,
                        length.get().toMillis());
                pause(length.get(), stop);
                if (breaker.isOpen()) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(Stop stop, Supplier<T> attempt) {
        refuseIfAsked(stop);
        if (!breaker.tryAcquirePermit()) {
            throw new ServiceFailure(service, ServiceProblem.RESTING, "");
        }
        var outcome = Outcome.UNKNOWN;
        try {
            T reply = attempt.get();
            outcome = Outcome.REACHED;
            return reply;
        } catch (ServiceFailure e) {
            outcome = Outcome.of(e.problem());
            throw e;
        } finally {
            note(outcome);
        }
    }

    private void note(Outcome outcome) {
        switch (outcome) {
            case REACHED -> breaker.recordSuccess();
            case FAILED -> breaker.recordFailure();
            case UNKNOWN -> {
                if (breaker.isHalfOpen()) {
                    // Gives the one trial back, else no call would ever be let through again:
                    // Failsafe counts trials anew only where the state changes.
                    breaker.open();
                    breaker.halfOpen();
                }
            }
        }
    }

    private Optional<Duration> pauseAfter(ServiceFailure failure, int tried) {
        if (!failure.problem().isPassing() || tried >= times.tries() || breaker.isOpen()) {
            return Optional.empty();
        }
        var own = times.pauseAfter(tried, chance.getAsDouble());
        return Optional.of(
                failure.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own));
    }

    private void pause(Duration length, Stop stop) {
        try {
            pause.pause(length, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure(service, ServiceProblem.STOPPED, "interrupted", null, e);
        }
        refuseIfAsked(stop);
    }

    private void refuseIfAsked(Stop stop) {
        if (stop.asked()) {
            throw new ServiceFailure(service, ServiceProblem.STOPPED, "");
        }
    }

    /// What a try says about the service.
    private enum Outcome {
        REACHED,
        FAILED,
        UNKNOWN;

        /// A reply that refuses or cannot be read still shows that the service is there, so it
        /// ends a row of failures. What happens on this machine, and a certificate that is not
        /// trusted, say nothing about the service.
        static Outcome of(ServiceProblem problem) {
            return switch (problem) {
                case UNKNOWN_HOST,
                        CONNECTION_REFUSED,
                        CONNECTION_LOST,
                        TIMED_OUT,
                        TOO_MANY_REQUESTS,
                        SERVICE_FAILED ->
                        FAILED;
                case REQUEST_REJECTED,
                        KEY_REJECTED,
                        NOT_ALLOWED,
                        NOT_THERE,
                        UNREADABLE_REPLY,
                        REPLY_TOO_LARGE,
                        CONTENT_REFUSED,
                        WRONG_LANGUAGE,
                        UNSUPPORTED_CLAIMS,
                        NOT_USABLE ->
                        REACHED;
                case AIRPLANE_MODE,
                        NO_CONSENT,
                        NO_KEY,
                        KEYS_LOCKED,
                        LIMIT_REACHED,
                        PRICE_UNKNOWN,
                        RESTING,
                        NOT_TRUSTED,
                        STOPPED ->
                        UNKNOWN;
            };
        }
    }
}
