package com.elios.interview.application.assisting;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has something made by the language model that the person chose, or on this machine where there
/// is none or it does not help. Each call tries anew, so a service that recovers is used again.
public final class Assistance {
    private static final Logger LOG = LoggerFactory.getLogger(Assistance.class);

    private final BooleanSupplier chosen;
    private final Consumer<ServiceFailure> notice;

    /// @param chosen whether the person chose a language model
    /// @param notice told of each failure
    public Assistance(BooleanSupplier chosen, Consumer<ServiceFailure> notice) {
        this.chosen = chosen;
        this.notice = notice;
    }

    public boolean isChosen() {
        return chosen.getAsBoolean();
    }

    /// @param service may fail with a [ServiceFailure]
    /// @param here cannot fail for want of a service
    public <T> Made<T> made(Supplier<Made<T>> service, Supplier<Made<T>> here) {
        if (!isChosen()) {
            return here.get();
        }
        try {
            return service.get();
        } catch (ServiceFailure e) {
            tell(e);
            return new Made<>(here.get().value(), new Origin.HereInstead(e.service(), e.problem()));
        }
    }

    void tell(ServiceFailure failure) {
        LOG.info("{}", failure.getMessage());
        notice.accept(failure);
    }
}
