package com.elios.interview.adapter.cli.score;

import com.elios.interview.adapter.cli.terminal.InputLine;
import com.elios.interview.adapter.cli.terminal.InputUnreadable;
import com.elios.interview.adapter.cli.terminal.LineSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Works on lines in parallel and hands over the results in the lines' order, each as soon as it
/// and all before it are done. At most [#IN_FLIGHT] lines are in memory, however fast they come.
///
/// Reading has a thread of its own, so that a finished result never waits for the next line.
final class OrderedWork<R> {
    static final int IN_FLIGHT = 16;
    private static final int WORKERS = 2;

    /// The line being read and the one that waits for room are in memory too.
    private final BlockingQueue<Future<Optional<R>>> results =
            new ArrayBlockingQueue<>(IN_FLIGHT - 2);

    private final LineSource lines;
    private final Work<R> work;

    /// Works on one line; called from two threads at once.
    interface Work<R> {
        /// @param number the line's, counted from 1
        R on(InputLine line, long number);
    }

    OrderedWork(LineSource lines, Work<R> work) {
        this.lines = lines;
        this.work = work;
    }

    /// Returns when the input has ended and every result was handed over.
    void run(Consumer<R> sink) {
        var workers = Executors.newFixedThreadPool(WORKERS, daemon("score-", 1).factory());
        var reader = daemon("score-input-", 1).start(() -> read(workers));
        try {
            for (var next = take(); next.isPresent(); next = take()) {
                sink.accept(next.get());
            }
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread.Builder.OfPlatform daemon(String name, int first) {
        return Thread.ofPlatform().daemon().name(name, first);
    }

    private void read(ExecutorService workers) {
        try {
            results.put(readAll(workers));
        } catch (InterruptedException | RejectedExecutionException _) {
            // Nobody waits for results any more.
        }
    }

    /// @return what stands for the end
    private Future<Optional<R>> readAll(ExecutorService workers) throws InterruptedException {
        try {
            long number = 0;
            for (var line = lines.next(); !(line instanceof InputLine.End); line = lines.next()) {
                number++;
                if (line instanceof InputLine.Text(var text) && text.isBlank()) {
                    continue;
                }
                var one = line;
                long its = number;
                results.put(workers.submit(() -> Optional.of(work.on(one, its))));
            }
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (InputUnreadable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<R> take() {
        try {
            return results.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var cancelled = new CancellationException();
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
