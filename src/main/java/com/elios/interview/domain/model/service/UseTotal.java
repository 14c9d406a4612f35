package com.elios.interview.domain.model.service;

import java.math.BigDecimal;
import java.util.List;

/// What several replies took together.
///
/// @param replies how many
/// @param unpriced how many of them have no known price, and are not in the sum
/// @param dollars sum of the known prices
public record UseTotal(
        int replies, long inputTokens, long outputTokens, int unpriced, BigDecimal dollars) {
    public static UseTotal of(List<ServiceUse> uses) {
        long input = 0;
        long output = 0;
        int unpriced = 0;
        var dollars = BigDecimal.ZERO;
        for (var use : uses) {
            input += use.inputTokens();
            output += use.outputTokens();
            if (use.dollars() == null) {
                unpriced++;
            } else {
                dollars = dollars.add(use.dollars());
            }
        }
        return new UseTotal(uses.size(), input, output, unpriced, dollars);
    }
}
