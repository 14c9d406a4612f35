package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.util.Objects;

/// What came of reading a CV: text and facts, or the reason why there are none.
public sealed interface CvReading {
    record Read(DocumentText text, CvFacts facts) implements CvReading {
        public Read {
            Objects.requireNonNull(text);
            Objects.requireNonNull(facts);
        }
    }

    record Refused(RefusalReason reason) implements CvReading {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
