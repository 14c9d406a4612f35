package com.elios.interview.adapter.persistence.transaction;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.port.store.UnitOfWork;
import jakarta.persistence.PersistenceException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Transactions of one store, bound to the calling thread. Where a nested unit of work fails, the
/// outermost is undone even if its caller went on: otherwise half of a step could be kept.
public final class Transactions implements UnitOfWork {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final ScopedValue<Scope> current = ScopedValue.newInstance();
    private final SessionFactory factory;
    private final AfterCommit afterCommit;

    public Transactions(SessionFactory factory, AfterCommit afterCommit) {
        this.factory = factory;
        this.afterCommit = afterCommit;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return inScope("the step", _ -> work.get());
    }

    /// Reads in the unit of work at hand, or in one of its own.
    ///
    /// @param what names what is read, for the message of a failure
    public <T> T read(String what, Function<StatelessSession, T> work) {
        return inScope(what, scope -> translated(what, scope, work));
    }

    /// Writes in the unit of work at hand, or in one of its own.
    ///
    /// @param what names what is written, for the message of a failure
    public void write(String what, Consumer<StatelessSession> work) {
        var _ =
                inScope(
                        what,
                        scope -> {
                            scope.written = true;
                            return translated(
                                    what,
                                    scope,
                                    session -> {
                                        work.accept(session);
                                        return true;
                                    });
                        });
    }

    /// Runs the task when the outermost unit of work at hand has ended, kept or undone.
    public void onEnd(Runnable task) {
        current.get().tasks.add(task);
    }

    private <T> T inScope(String what, Function<Scope, T> work) {
        return current.isBound() ? nested(current.get(), work) : outermost(what, work);
    }

    private static <T> T nested(Scope scope, Function<Scope, T> work) {
        try {
            return work.apply(scope);
        } catch (RuntimeException e) {
            scope.failure = e;
            throw e;
        }
    }

    private <T> T outermost(String what, Function<Scope, T> work) {
        try (var session = factory.openStatelessSession()) {
            var scope = new Scope(session);
            try {
                return committed(scope, session.beginTransaction(), work);
            } finally {
                scope.tasks.forEach(Runnable::run);
            }
        } catch (PersistenceException e) {
            throw StoreErrors.translate(what, e);
        }
    }

    private <T> T committed(Scope scope, Transaction transaction, Function<Scope, T> work) {
        boolean kept = false;
        try {
            T result = ScopedValue.where(current, scope).call(() -> work.apply(scope));
            if (scope.failure != null) {
                throw scope.failure;
            }
            transaction.commit();
            kept = true;
            if (scope.written) {
                afterCommit.makeDurable(scope.session);
            }
            return result;
        } finally {
            if (!kept) {
                undo(transaction);
            }
        }
    }

    private static void undo(Transaction transaction) {
        try {
            transaction.rollback();
        } catch (PersistenceException e) {
            LOG.warn("Undoing failed too; the engine does it when the connection ends", e);
        }
    }

    private static <T> T translated(String what, Scope scope, Function<StatelessSession, T> work) {
        try {
            return work.apply(scope.session);
        } catch (PersistenceException e) {
            throw StoreErrors.translate(what, e);
        } catch (IllegalArgumentException e) {
            throw new StoreFailure(what + " in the store cannot be read", e);
        }
    }
}
