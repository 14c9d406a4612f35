package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.UseTotal;
import java.time.Instant;

/// Keeps what replies of language models took.
public interface ServiceUseRepository {
    void add(ServiceUse use);

    UseTotal ofInterview(InterviewId interview);

    /// @param from included
    /// @param until left out
    UseTotal between(Instant from, Instant until);
}
