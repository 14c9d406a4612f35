package com.elios.interview.domain.port.store;

import java.util.function.Supplier;

/// Makes several writes one: either all are kept or none. When the call has returned, what was
/// written is durable: it survives the end of the process. Calls may be nested; the outermost
/// counts. A repository called outside a unit of work is one by itself.
public interface UnitOfWork {
    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        var _ =
                call(
                        () -> {
                            work.run();
                            return true;
                        });
    }
}
