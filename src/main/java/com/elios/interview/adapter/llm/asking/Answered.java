package com.elios.interview.adapter.llm.asking;

import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.Objects;

/// A value out of a reply, and who replied.
///
/// @param prompt name and version
public record Answered<T>(T value, ServiceName service, String model, String prompt) {
    public Answered {
        Objects.requireNonNull(value);
        Objects.requireNonNull(service);
        Objects.requireNonNull(model);
        Objects.requireNonNull(prompt);
    }

    /// What was made of it, as made by this service.
    ///
    /// @param dropped claims that were dropped
    public <M> Made<M> made(M made, int dropped) {
        return new Made<>(made, new Origin.ByService(service, model, prompt, dropped));
    }
}
