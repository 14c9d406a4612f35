package com.elios.interview.adapter.cli.report;

import com.elios.interview.domain.model.service.UseTotal;
import java.math.BigDecimal;

/// The JSON of what a language model took for an interview.
///
/// @param dollars sum of the known prices
/// @param unpriced replies whose price is not known
record UseDocument(
        int replies, long inputTokens, long outputTokens, BigDecimal dollars, int unpriced) {

    static UseDocument of(UseTotal use) {
        return new UseDocument(
                use.replies(),
                use.inputTokens(),
                use.outputTokens(),
                use.dollars(),
                use.unpriced());
    }
}
