package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.interview.SelectionReason;
import org.jspecify.annotations.Nullable;

/// Why a question is in the plan, in words.
final class ReasonText {
    private static final int LONGEST_QUOTE = 90;

    private final Messages messages;
    private final @Nullable CvAnalysis cv;

    ReasonText(Messages messages, @Nullable CvAnalysis cv) {
        this.messages = messages;
        this.cv = cv;
    }

    String of(SelectionReason reason) {
        return switch (reason) {
            case SelectionReason.NamedInCv(var skill, var source) ->
                    cv != null && source.number() > cv.lines().size()
                            ? messages.text("prepare.because.added", skill)
                            : messages.text("prepare.because.named", shortened(source.text()));
            case SelectionReason.CloseToCv(var skill) ->
                    messages.text("prepare.because.close", skill);
            case SelectionReason.ChosenTopic(var skill) ->
                    messages.text("prepare.because.chosen", skill);
            case SelectionReason.WorkingStyle _ -> messages.text("prepare.because.style");
            case SelectionReason.Variety _ -> messages.text("prepare.because.variety");
        };
    }

    /// Cut between words, never within a character.
    static String shortened(String line) {
        var text = line.strip();
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_QUOTE);
        int end = cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll("[\\s.,;:]+$", "") + "…";
    }
}
