package com.elios.interview.adapter.network;

import com.elios.interview.domain.port.service.Sending;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import okhttp3.Dns;

/// Looks up no name while the airplane switch is on. The system's own look-up cannot be ended, so
/// it runs on a thread of its own, and whoever waits for it leaves when the time is over or the
/// person stops it.
final class SwitchedNames implements Dns {
    private final BooleanSupplier airplane;
    private final Dns names;
    private final Duration timeout;

    SwitchedNames(BooleanSupplier airplane, Dns names, Duration timeout) {
        this.airplane = airplane;
        this.names = names;
        this.timeout = timeout;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (airplane.getAsBoolean()) {
            throw because(host, new AirplaneOn());
        }
        var found = new CompletableFuture<List<InetAddress>>();
        Thread.ofPlatform().daemon().name("look-up").start(() -> lookUp(host, found));
        try (var _ = Sending.current().orElseThrow().stop().onAsked(() -> found.cancel(false))) {
            return found.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw because(host, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException _) {
            throw because(host, new SocketTimeoutException("timeout"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw because(host, e);
        } catch (CancellationException e) {
            throw because(host, e);
        }
    }

    private void lookUp(String host, CompletableFuture<List<InetAddress>> found) {
        try {
            found.complete(names.lookup(host));
        } catch (UnknownHostException | RuntimeException e) {
            found.completeExceptionally(e);
        }
    }

    private static UnknownHostException because(String host, Throwable cause) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
