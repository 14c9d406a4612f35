package com.elios.interview.application.calling;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what services cost in a month, as the calendar of this machine has it, below the person's
/// limit.
public final class Budget {
    private final ServiceUseRepository uses;
    private final Supplier<@Nullable BigDecimal> limit;
    private final Clock clock;

    /// @param limit in US dollars a month; gives null for none
    public Budget(ServiceUseRepository uses, Supplier<@Nullable BigDecimal> limit, Clock clock) {
        this.uses = uses;
        this.limit = limit;
        this.clock = clock;
    }

    /// Makes sure that the dearest reply possible still fits.
    ///
    /// @throws ServiceFailure `LIMIT_REACHED`, or `PRICE_UNKNOWN` where there is a limit that
    ///     cannot be kept
    public void require(
            ServiceName service, Optional<TokenPrice> price, long inputTokens, long outputTokens) {
        var most = limit.get();
        if (most == null) {
            return;
        }
        var each =
                price.orElseThrow(
                        () -> new ServiceFailure(service, ServiceProblem.PRICE_UNKNOWN, ""));
        var dearest = each.of(inputTokens, outputTokens);
        if (dearest.signum() > 0
                && uses.thisMonth(clock).dollars().add(dearest).compareTo(most) > 0) {
            throw new ServiceFailure(service, ServiceProblem.LIMIT_REACHED, "");
        }
    }
}
