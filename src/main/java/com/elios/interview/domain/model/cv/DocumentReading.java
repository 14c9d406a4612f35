package com.elios.interview.domain.model.cv;

import java.util.Objects;

/// What came of reading a document: its text, or the reason why there is none.
public sealed interface DocumentReading {
    /// The document was read.
    record Read(DocumentText text) implements DocumentReading {
        public Read {
            Objects.requireNonNull(text);
        }
    }

    /// The document could not be read; a wrong file is an expected outcome, not a failure.
    record Refused(RefusalReason reason) implements DocumentReading {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
