package com.elios.interview.adapter.cli.text;

import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.interview.SelectionReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// How values of the domain are told to a person.
public final class Wording {
    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    public String reason(SelectionReason reason) {
        return switch (reason) {
            case SelectionReason.NamedInCv(var skill, var source) ->
                    messages.text("reason.namedInCv", source.text().strip(), skill);
            case SelectionReason.CloseToCv(var skill) -> messages.text("reason.closeToCv", skill);
            case SelectionReason.ChosenTopic(var skill) ->
                    messages.text("reason.chosenTopic", skill);
            case SelectionReason.WorkingStyle(var skill) ->
                    messages.text("reason.workingStyle", skill);
            case SelectionReason.Variety(var skill) -> messages.text("reason.variety", skill);
        };
    }

    /// The label of a dimension that a report gives by its name.
    public String dimension(String name) {
        return Dimension.named(name).map(messages::label).orElse(name);
    }

    public String duration(Duration duration) {
        return duration.toMinutes() == 0
                ? messages.text("duration.seconds", duration.toSecondsPart())
                : messages.text("duration.minutes", duration.toMinutes(), duration.toSecondsPart());
    }

    /// 0 to 1 as a percentage.
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /// With one decimal at the most and a point, whatever the locale.
    public static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        var stripped = rounded.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
