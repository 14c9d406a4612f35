package com.elios.interview.domain.model.service;

import java.util.Objects;

/// Who made something that can be made on this machine or by a service.
public sealed interface Origin {
    /// Our own rules, as wished.
    record Here() implements Origin {}

    /// A service.
    ///
    /// @param model as the service names it
    /// @param prompt name and version of the prompt
    /// @param dropped claims that were dropped because nothing supports them
    record ByService(ServiceName service, String model, String prompt, int dropped)
            implements Origin {
        public ByService {
            Objects.requireNonNull(service);
            Objects.requireNonNull(model);
            Objects.requireNonNull(prompt);
        }
    }

    /// Our own rules, because the service that was asked did not help.
    record HereInstead(ServiceName service, ServiceProblem problem) implements Origin {
        public HereInstead {
            Objects.requireNonNull(service);
            Objects.requireNonNull(problem);
        }
    }
}
