package com.elios.interview.adapter.ui.screen.settings.cloud;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// US dollars, as a person writes and reads them.
public final class Amount {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,6})?");

    private static final int CENTS = 2;
    private static final int SMALL = 4;

    private Amount() {}

    /// Empty where it is no amount of 0 or more.
    static Optional<BigDecimal> read(String text) {
        var plain = text.replace("$", "").strip();
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /// Rounded up: cents from one dollar on, hundredths of a cent below.
    public static String spent(BigDecimal amount) {
        int decimals =
                amount.compareTo(BigDecimal.ONE) >= 0 || amount.signum() == 0 ? CENTS : SMALL;
        return amount.setScale(decimals, RoundingMode.UP).toPlainString();
    }

    /// As it was entered, without an exponent.
    public static String entered(BigDecimal amount) {
        return amount.toPlainString();
    }
}
