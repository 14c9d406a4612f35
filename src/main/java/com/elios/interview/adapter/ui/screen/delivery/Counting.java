package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The figures together, and whether they counted.
final class Counting {
    private Counting() {}

    /// @param evaluation of what was said; null where there is none
    static String of(Messages messages, DeliveryScore score, @Nullable Evaluation evaluation) {
        var value = score.value();
        if (value == null) {
            return messages.text("delivery.score.none", score.version());
        }
        var together = messages.text("delivery.score", Math.round(100 * value), score.version());
        var share = share(evaluation);
        return together
                + " "
                + (share.isPresent()
                        ? messages.text(
                                "delivery.score.counts", Math.round(100 * share.getAsDouble()))
                        : messages.text("delivery.score.apart"));
    }

    private static OptionalDouble share(@Nullable Evaluation evaluation) {
        if (!(evaluation instanceof Evaluation.Scored scored)) {
            return OptionalDouble.empty();
        }
        double all = scored.dimensions().stream().mapToDouble(DimensionScore::weight).sum();
        return scored.dimensions().stream()
                .filter(dimension -> dimension.dimension() == Dimension.DELIVERY)
                .mapToDouble(dimension -> dimension.weight() / all)
                .filter(share -> share > 0)
                .findFirst();
    }
}
