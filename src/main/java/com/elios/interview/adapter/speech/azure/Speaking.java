package com.elios.interview.adapter.speech.azure;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Stop;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Has a text spoken, lists that in the ledger, and never waits longer than it may.
final class Speaking {
    static final Duration LONGEST = Duration.ofSeconds(30);

    private final AzureLeave leave;
    private final AzureLedger ledger;
    private final Set<Runnable> cuts = ConcurrentHashMap.newKeySet();

    Speaking(AzureLeave leave, AzureLedger ledger) {
        this.leave = leave;
        this.ledger = ledger;
    }

    /// What is to be spoken.
    ///
    /// @param preview of what is sent, not redacted yet
    record Order(String ssml, Purpose purpose, String preview, Duration longest) {}

    /// @return samples of 16 bits, the lower byte first
    /// @throws ServiceFailure where there are none
    byte[] speak(Order order, Stop stop) {
        long sent = 0;
        try {
            if (stop.asked()) {
                throw AzureLeave.failure(ServiceProblem.STOPPED, "");
            }
            var access = leave.ask();
            sent = order.ssml().getBytes(StandardCharsets.UTF_8).length;
            var sound = spoken(access, order, stop);
            list(access.settings().voices(), order, sent, sound.length, null);
            return sound;
        } catch (ServiceFailure e) {
            list(leave.settings().get().voices(), order, sent, 0, e.problem());
            throw e;
        }
    }

    private byte[] spoken(AzureLeave.Access access, Order order, Stop stop) {
        var spoken = new CompletableFuture<byte[]>();
        Runnable cut = () -> fail(spoken, ServiceProblem.AIRPLANE_MODE, "cut");
        cuts.add(cut);
        try (var _ = stop.onAsked(() -> fail(spoken, ServiceProblem.STOPPED, ""))) {
            leave.refuseInAirplaneMode();
            new SdkVoice(access, spoken).begin(order.ssml());
            return spoken.get(order.longest().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            throw fail(spoken, ServiceProblem.TIMED_OUT, order.longest().toSeconds() + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw fail(spoken, ServiceProblem.STOPPED, "interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ServiceFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            cuts.remove(cut);
        }
    }

    private static ServiceFailure fail(
            CompletableFuture<byte[]> spoken, ServiceProblem problem, String detail) {
        var failure = AzureLeave.failure(problem, detail);
        spoken.completeExceptionally(failure);
        return failure;
    }

    void cut() {
        List.copyOf(cuts).forEach(Runnable::run);
    }

    private void list(
            URI address, Order order, long sent, long received, @Nullable ServiceProblem problem) {
        ledger.record(
                address,
                new AzureLedger.Sent(order.purpose(), sent, order.preview()),
                received,
                problem);
    }
}
