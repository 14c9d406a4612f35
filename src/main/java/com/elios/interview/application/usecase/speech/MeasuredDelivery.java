package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.port.speech.SoundRefusal;
import java.util.Objects;

/// What came of measuring a recording: figures and score, or the reason why there are none.
public sealed interface MeasuredDelivery {
    /// @param cut the file ends before its sound does
    record Measured(Delivery delivery, DeliveryScore score, boolean cut)
            implements MeasuredDelivery {
        public Measured {
            Objects.requireNonNull(delivery);
            Objects.requireNonNull(score);
        }
    }

    record Refused(SoundRefusal reason) implements MeasuredDelivery {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
