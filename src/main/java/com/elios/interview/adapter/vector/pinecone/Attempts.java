package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Lists every attempt in the ledger: the client's connections do not pass the one that lists.
final class Attempts {
    private final Watch watch;

    Attempts(Watch watch) {
        this.watch = watch;
    }

    /// @throws ServiceFailure where the attempt throws what the client throws
    <T> T listed(Sent sent, ToLongFunction<T> replyBytes, Supplier<T> attempt) {
        try {
            T reply = attempt.get();
            record(sent, replyBytes.applyAsLong(reply), null);
            return reply;
        } catch (RuntimeException e) {
            var failure = PineconeFailures.of(e).orElseThrow(() -> e);
            record(sent, 0, failure.problem());
            throw failure;
        }
    }

    /// @throws ServiceFailure where nothing may be sent
    void refuseWhereNothingMayBeSent(String host, Request<?> request) {
        var obstacle = watch.obstacle().get();
        if (obstacle.isPresent()) {
            record(new Sent(host, request.purpose(), request.preview(), 0), 0, obstacle.get());
            throw new ServiceFailure(ServiceName.PINECONE, obstacle.get(), "");
        }
    }

    private void record(Sent sent, long received, @Nullable ServiceProblem problem) {
        int length = Math.min(sent.preview().length(), Transfer.LONGEST_PREVIEW);
        watch.ledger()
                .record(
                        new Transfer(
                                watch.clock().instant(),
                                ServiceName.PINECONE,
                                sent.host(),
                                sent.purpose(),
                                sent.bytes(),
                                received,
                                problem,
                                sent.preview().substring(0, length)));
    }

    /// What leaves the machine.
    record Sent(String host, Purpose purpose, String preview, long bytes) {}
}
