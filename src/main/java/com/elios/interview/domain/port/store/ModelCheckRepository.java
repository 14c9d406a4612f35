package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.opinion.OpinionSource;
import java.util.Optional;

/// Keeps which language models passed the trust check, asked in which way.
public interface ModelCheckRepository {
    /// Adds the outcome, or replaces the one of the same model and prompt.
    void save(OpinionSource source, boolean passed);

    /// Whether the model passed, asked in this way; empty where it was not checked.
    Optional<Boolean> passed(OpinionSource source);
}
