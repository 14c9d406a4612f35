package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import java.util.Locale;

/// Figures as a person reads them: chances and errors of a hundred, the rest from 0 to 1.
final class FigureWords {
    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    String value(Figure figure, double value) {
        return switch (figure) {
            case PEARSON, SPEARMAN, WITHIN_QUESTIONS -> decimals(value);
            case MEAN_ERROR -> messages.text("trust.points", ofHundred(value));
            case CORRECT, CONTRADICTORY, ELSEWHERE, PASTED_BACK ->
                    messages.text("trust.ofHundred", ofHundred(value));
        };
    }

    String withInterval(Figure figure, Estimate estimate) {
        return messages.text(
                "trust.interval",
                value(figure, estimate.value()),
                bare(figure, estimate.low()),
                bare(figure, estimate.high()));
    }

    static String ofHundred(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String bare(Figure figure, double value) {
        return switch (figure) {
            case PEARSON, SPEARMAN, WITHIN_QUESTIONS -> decimals(value);
            case MEAN_ERROR, CORRECT, CONTRADICTORY, ELSEWHERE, PASTED_BACK -> ofHundred(value);
        };
    }
}
