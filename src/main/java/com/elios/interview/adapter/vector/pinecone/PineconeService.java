package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.application.calling.ResilientCalls;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.Sending;
import com.elios.interview.domain.port.service.Stop;
import io.grpc.Context;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reaches one index: connects when it is first needed, within what the person allows, lists every
/// attempt in the ledger, ends each after 30 seconds or when the [Sending] that it is called in is
/// stopped. Pinecone's client shares one connection per index name in a process, so there should be
/// one of these per index. Safe for several threads.
public final class PineconeService implements AutoCloseable {
    private static final String CONTROL_HOST = "api.pinecone.io";
    private static final Duration TIME_OUT = Duration.ofSeconds(30);

    private final PineconeTarget target;
    private final Supplier<Secret> key;
    private final Attempts attempts;
    private final ResilientCalls calls;
    private final Connecting connecting;
    private final Duration timeOut;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("pinecone-deadlines").factory());
    private @Nullable Connected connected;
    private int closed;

    /// @param key asked before every call; a new key opens a new connection
    public PineconeService(
            PineconeTarget target, Supplier<Secret> key, Watch watch, ResilientCalls calls) {
        this(target, key, watch, calls, new Connecting(target, Connecting.UNTIL_READY), TIME_OUT);
    }

    PineconeService(
            PineconeTarget target,
            Supplier<Secret> key,
            Watch watch,
            ResilientCalls calls,
            Connecting connecting,
            Duration timeOut) {
        this.target = target;
        this.key = key;
        this.attempts = new Attempts(watch);
        this.calls = calls;
        this.connecting = connecting;
        this.timeOut = timeOut;
    }

    PineconeTarget target() {
        return target;
    }

    /// How many connections were closed: what was learnt through one of them may hold no longer.
    synchronized int closedConnections() {
        return closed;
    }

    /// @throws ServiceFailure where Pinecone does not help
    <T> T call(Request<T> request) {
        var stop = Sending.current().map(Sending::stop).orElseGet(Stop::new);
        return calls.call(stop, () -> attempt(request, stop));
    }

    private <T> T attempt(Request<T> request, Stop stop) {
        try {
            attempts.refuseWhereNothingMayBeSent(CONTROL_HOST, request);
            var open = connected(request.purpose(), stop);
            return attempts.listed(
                    new Attempts.Sent(
                            open.host(), request.purpose(), request.preview(), request.bytes()),
                    request.replyBytes(),
                    () -> limited(stop, () -> request.operation().apply(open)));
        } catch (ServiceFailure e) {
            if (PineconeFailures.endsConnection(e)) {
                drop();
            }
            throw e;
        }
    }

    private synchronized Connected connected(Purpose purpose, Stop stop) {
        var secret = key.get();
        var open = connected;
        if (open != null && !open.key().equals(secret)) {
            drop();
            open = null;
        }
        if (open == null) {
            var name = target.indexName();
            open =
                    attempts.listed(
                            new Attempts.Sent(
                                    CONTROL_HOST, purpose, "index " + name, name.length()),
                            made -> made.host().length(),
                            () -> connecting.connect(secret, stop));
            connected = open;
        }
        return open;
    }

    private synchronized void drop() {
        if (connected != null) {
            connected.close();
            connected = null;
            closed++;
        }
    }

    /// Runs the operation with a deadline that its calls by gRPC hear of.
    private <T> T limited(Stop stop, Supplier<T> operation) {
        var context =
                Context.current().withDeadlineAfter(timeOut.toNanos(), TimeUnit.NANOSECONDS, timer);
        try (var _ = stop.onAsked(() -> context.cancel(null))) {
            var before = context.attach();
            try {
                return operation.get();
            } catch (RuntimeException e) {
                throw stop.asked()
                        ? new ServiceFailure(
                                ServiceName.PINECONE, ServiceProblem.STOPPED, "", null, e)
                        : e;
            } finally {
                context.detach(before);
            }
        } finally {
            context.cancel(null);
        }
    }

    @Override
    public synchronized void close() {
        drop();
        timer.shutdownNow();
    }
}
