package com.elios.interview.domain.port;

import org.jspecify.annotations.Nullable;

/// Texts cannot be turned into vectors on this machine, now or ever: whoever asked has to do
/// without them.
public final class EmbeddingUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbeddingUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
