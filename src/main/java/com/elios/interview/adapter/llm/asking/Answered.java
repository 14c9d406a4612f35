package com.elios.interview.adapter.llm.asking;

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
}
