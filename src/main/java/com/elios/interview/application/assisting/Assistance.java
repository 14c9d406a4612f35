package com.elios.interview.application.assisting;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has something made by the language model that the person chose, or on this machine where there
/// is none or it does not help. Each call tries anew, so a service that recovers is used again.
public final class Assistance {
    private static final Logger LOG = LoggerFactory.getLogger(Assistance.class);

    private final BooleanSupplier chosen;

    /// @param chosen whether the person chose a language model
    public Assistance(BooleanSupplier chosen) {
        this.chosen = chosen;
    }

    public boolean isChosen() {
        return chosen.getAsBoolean();
    }

    /// @param service may fail with a [ServiceFailure]
    /// @param here cannot fail for want of a service
    public <T> Made<T> made(Supplier<Made<T>> service, Supplier<Made<T>> here) {
        return isChosen() ? asked(service, e -> instead(here.get(), e)) : here.get();
    }

    /// Asks the service, whoever is chosen.
    ///
    /// @param failed what there is where it does not help
    <T> T asked(Supplier<T> service, Function<ServiceFailure, T> failed) {
        try {
            return service.get();
        } catch (ServiceFailure e) {
            LOG.info("{}", e.getMessage());
            return failed.apply(e);
        }
    }

    /// What was made here because the service did not help.
    static <T> Made<T> instead(Made<T> here, ServiceFailure failure) {
        return new Made<>(
                here.value(), new Origin.HereInstead(failure.service(), failure.problem()));
    }
}
