package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.NotMeasured;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects why figures are absent.
final class Absences {
    private final Map<DeliveryFigure, NotMeasured> reasons = new EnumMap<>(DeliveryFigure.class);

    /// The value where nothing stands against measuring it and it is there.
    ///
    /// @param against the reason not to measure it, or null
    /// @param otherwise the reason where it was measured and there is none
    <T> @Nullable T measured(
            DeliveryFigure figure,
            @Nullable NotMeasured against,
            NotMeasured otherwise,
            Supplier<Optional<T>> measure) {
        var value = against == null ? measure.get() : Optional.<T>empty();
        if (value.isEmpty()) {
            reasons.put(figure, against == null ? otherwise : against);
            return null;
        }
        return value.get();
    }

    void add(DeliveryFigure figure, NotMeasured reason) {
        reasons.put(figure, reason);
    }

    Map<DeliveryFigure, NotMeasured> reasons() {
        return reasons;
    }
}
