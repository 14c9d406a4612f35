package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.domain.model.service.ServiceName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place where a person enters something.
///
/// @param service that it belongs to; null for all together
public record Entry(@Nullable ServiceName service, Kind kind) {
    public Entry {
        Objects.requireNonNull(kind);
    }

    /// What is entered.
    public enum Kind {
        ADDRESS,
        MODEL,
        PRICE,
        LIMIT,
        EMBEDDING_MODEL,
        INDEX,
        CLOUD,
        REGION
    }
}
