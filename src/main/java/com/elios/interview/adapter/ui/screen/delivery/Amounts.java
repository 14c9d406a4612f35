package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.domain.service.delivery.Band;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;

/// Figures as they are written, with their units.
final class Amounts {
    private final Messages messages;
    private final Times times;

    Amounts(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /// With one decimal at the most.
    String number(double value) {
        var format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var number = format.format(value);
        return number.equals("-0") ? "0" : number.replace('-', '−');
    }

    String whole(double value) {
        return number(Math.rint(value));
    }

    /// 0 to 1 in hundredths.
    String percent(double share) {
        return messages.text(
                "delivery.unit.percent",
                number(share < 0.01 ? share * 100 : Math.rint(share * 100)));
    }

    String seconds(Duration time) {
        return messages.text("delivery.unit.seconds", number(time.toMillis() / 1000.0));
    }

    /// When, from the beginning.
    String at(Duration time) {
        return times.clock(time);
    }

    String range(int least, int most) {
        return least == most
                ? String.valueOf(most)
                : messages.text("delivery.range.counted", least, most);
    }

    /// @param unit key of a text that takes a number
    /// @param factor what one in the band is in that unit
    String usual(Band band, String unit, double factor) {
        return messages.text("delivery.usual", plain(band, unit, factor));
    }

    String plain(Band band, String unit, double factor) {
        var from = number(band.from() * factor);
        var to = number(band.to() * factor);
        if (band.from() == band.lowest()) {
            return messages.text("delivery.range.most", messages.text(unit, to));
        }
        if (band.to() == band.highest()) {
            return messages.text("delivery.range.least", messages.text(unit, from));
        }
        var key = band.from() < 0 ? "delivery.range.negative" : "delivery.range";
        return messages.text(unit, messages.text(key, from, to));
    }
}
