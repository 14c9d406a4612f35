package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.NotMeasured;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/// What could not be measured, by its reasons, on one line.
final class Unmeasured {
    private Unmeasured() {}

    static Optional<String> of(Messages messages, Delivery delivery) {
        var groups = new ArrayList<String>();
        for (var reason : NotMeasured.values()) {
            var figures =
                    delivery.absent().entrySet().stream()
                            .filter(entry -> entry.getValue() == reason)
                            .map(entry -> messages.name(entry.getKey()))
                            .collect(Collectors.joining(", "));
            if (!figures.isEmpty()) {
                groups.add(
                        messages.text("delivery.unmeasured.why", figures, messages.name(reason)));
            }
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text("delivery.unmeasured", String.join("; ", groups)));
    }
}
