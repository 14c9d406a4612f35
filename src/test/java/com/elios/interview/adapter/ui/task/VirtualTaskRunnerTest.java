package com.elios.interview.adapter.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.error.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VirtualTaskRunnerTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final TaskRunner runner = new VirtualTaskRunner(window::add);
    private final Slot slot = new Slot();
    private final List<String> seen = new ArrayList<>();

    @Test
    void theValueArrivesThroughTheWindow() throws InterruptedException {
        runner.run(slot, () -> "value", seen::add, this::failed);
        assertThat(slot.busy()).isTrue();
        pump();
        assertThat(seen).containsExactly("value");
        assertThat(slot.busy()).isFalse();
    }

    @Test
    void aCoachExceptionArrivesAsKnownFailure() throws InterruptedException {
        runner.run(
                slot,
                () -> {
                    throw new NotFound("interview");
                },
                () -> seen.add("done"),
                this::failed);
        pump();
        assertThat(seen).containsExactly("Known FIND-1");
    }

    @Test
    void aDefectArrivesAsUnexpectedFailure() throws InterruptedException {
        runner.run(
                slot,
                () -> {
                    throw new IllegalStateException("defect");
                },
                () -> seen.add("done"),
                this::failed);
        pump();
        assertThat(seen).containsExactly("Unexpected BUG-1");
    }

    @Test
    void progressComesBeforeTheValue() throws InterruptedException {
        runner.<Integer, String>run(
                slot,
                progress -> {
                    progress.accept(1);
                    progress.accept(2);
                    return "value";
                },
                step -> seen.add("step " + step),
                seen::add,
                this::failed);
        pump();
        pump();
        pump();
        assertThat(seen).containsExactly("step 1", "step 2", "value");
    }

    @Test
    void theLatestRunInASlotWins() throws InterruptedException {
        var gate = new CountDownLatch(1);
        runner.run(slot, () -> waitFor(gate, "first"), seen::add, this::failed);
        runner.run(slot, () -> "second", seen::add, this::failed);
        pump();
        gate.countDown();
        pump();
        assertThat(seen).containsExactly("second");
    }

    @Test
    void aCancelledRunEndsAtItsNextReportAndSaysNothing() throws InterruptedException {
        var started = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        runner.<Integer, String>run(
                slot,
                progress -> {
                    started.countDown();
                    waitFor(cancelled, "");
                    try {
                        progress.accept(1);
                        return "not reached";
                    } finally {
                        ended.countDown();
                    }
                },
                step -> seen.add("step " + step),
                seen::add,
                this::failed);
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        slot.cancel();
        cancelled.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(window).isEmpty();
        assertThat(seen).isEmpty();
    }

    @Test
    void aValueThatIsOnItsWayWhenTheRunIsCancelledIsDropped() throws InterruptedException {
        runner.run(slot, () -> "value", seen::add, this::failed);
        var callback = window.poll(10, TimeUnit.SECONDS);
        slot.cancel();
        assertThat(callback).isNotNull();
        callback.run();
        assertThat(seen).isEmpty();
    }

    private void failed(Failure failure) {
        seen.add(failure.getClass().getSimpleName() + " " + failure.code());
    }

    private static String waitFor(CountDownLatch gate, String value) throws InterruptedException {
        assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        return value;
    }

    private void pump() throws InterruptedException {
        var callback = window.poll(10, TimeUnit.SECONDS);
        assertThat(callback).isNotNull();
        callback.run();
    }
}
