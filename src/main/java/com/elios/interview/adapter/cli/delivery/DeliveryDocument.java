package com.elios.interview.adapter.cli.delivery;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.application.usecase.speech.MeasuredDelivery;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// The JSON of one recording. A contract with programs of other people: fields may be added at the
/// end, none may be renamed, moved or removed. `docs/cli.md` says what each means.
record DeliveryDocument(
        String file,
        String status,
        @Nullable String reason,
        @Nullable Boolean cut,
        @JsonUnwrapped DeliveryFigures figures) {
    static DeliveryDocument of(String file, MeasuredDelivery measured) {
        return switch (measured) {
            case MeasuredDelivery.Refused(var reason) -> refused(file, Json.word(reason));
            case MeasuredDelivery.Measured(var delivery, var score, var cut) ->
                    new DeliveryDocument(
                            file, "measured", null, cut, DeliveryFigures.of(delivery, score));
        };
    }

    static DeliveryDocument refused(String file, String reason) {
        return new DeliveryDocument(file, "refused", reason, null, DeliveryFigures.NONE);
    }
}
