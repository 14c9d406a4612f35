package com.elios.interview.application.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/// What a model costs, in US dollars per million tokens.
///
/// @param input not negative
/// @param output not negative
public record TokenPrice(BigDecimal input, BigDecimal output) {
    public static final TokenPrice FREE = new TokenPrice(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 8;

    public TokenPrice {
        Objects.requireNonNull(input);
        Objects.requireNonNull(output);
        if (input.signum() < 0 || output.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /// In US dollars.
    public BigDecimal of(long inputTokens, long outputTokens) {
        return input.multiply(BigDecimal.valueOf(inputTokens))
                .add(output.multiply(BigDecimal.valueOf(outputTokens)))
                .divide(MILLION, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
