package com.elios.interview.adapter.ui.assist;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.service.UseTotal;
import java.math.BigDecimal;

/// What the language model took, in words.
public final class UseText {
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    private UseText() {}

    /// Empty where it was not used.
    public static String of(Messages messages, UseTotal use) {
        if (use.replies() == 0) {
            return "";
        }
        return messages.text(
                "assist.use",
                use.replies(),
                use.inputTokens() + use.outputTokens(),
                cost(messages, use));
    }

    private static String cost(Messages messages, UseTotal use) {
        if (use.unpriced() == use.replies()) {
            return messages.text("assist.use.unpriced");
        }
        var known = known(messages, use.dollars());
        return use.unpriced() == 0
                ? known
                : messages.text("assist.use.partly", known, use.unpriced());
    }

    private static String known(Messages messages, BigDecimal dollars) {
        if (dollars.signum() == 0) {
            return messages.text("assist.use.free");
        }
        return dollars.compareTo(LEAST) < 0
                ? messages.text("assist.use.least")
                : messages.text("assist.use.dollars", dollars);
    }
}
