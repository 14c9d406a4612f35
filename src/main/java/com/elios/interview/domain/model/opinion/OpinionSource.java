package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.service.ServiceName;
import java.time.Instant;
import java.util.Objects;

/// Who was asked for an opinion, and how.
///
/// @param model as the service names it
/// @param prompt name and version of the prompt, such as `evaluate-answer/1`
public record OpinionSource(ServiceName service, String model, String prompt, Instant at) {
    public OpinionSource {
        Objects.requireNonNull(service);
        Objects.requireNonNull(model);
        Objects.requireNonNull(prompt);
        Objects.requireNonNull(at);
    }

    /// Whether the same model was asked in the same way.
    public boolean isSameModelAs(OpinionSource other) {
        return service == other.service && model.equals(other.model) && prompt.equals(other.prompt);
    }
}
