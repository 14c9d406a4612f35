package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.util.Objects;

/// What came of importing a CV.
public sealed interface CvImport {
    /// The CV was read and kept; its facts wait for the person to confirm them.
    record Imported(CvAnalysis analysis) implements CvImport {
        public Imported {
            Objects.requireNonNull(analysis);
        }
    }

    record Refused(RefusalReason reason) implements CvImport {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
