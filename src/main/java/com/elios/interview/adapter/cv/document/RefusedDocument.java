package com.elios.interview.adapter.cv.document;

import com.elios.interview.domain.model.cv.RefusalReason;
import java.io.IOException;

/// Carries the reason of a refusal out of the depth of a parser; never leaves this package.
final class RefusedDocument extends IOException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    RefusedDocument(RefusalReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }
}
