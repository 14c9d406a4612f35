package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.UseTotal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;

/// Keeps what replies of language models took.
public interface ServiceUseRepository {
    void add(ServiceUse use);

    UseTotal ofInterview(InterviewId interview);

    /// @param from included
    /// @param until left out
    UseTotal between(Instant from, Instant until);

    /// Of the month that it is now, as the clock's zone has it.
    default UseTotal thisMonth(Clock clock) {
        var month = YearMonth.now(clock);
        return between(beginning(month, clock), beginning(month.plusMonths(1), clock));
    }

    private static Instant beginning(YearMonth month, Clock clock) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
