package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.domain.model.evaluation.NotScoredReason;

/// What would make an answer scoreable.
public final class NotScoredText {
    private NotScoredText() {}

    /// The key of a sentence.
    public static String remedy(NotScoredReason reason) {
        return switch (reason) {
            case EMPTY -> "feedback.remedy.empty";
            case TOO_SHORT -> "feedback.remedy.tooShort";
            case GIBBERISH -> "feedback.remedy.gibberish";
            case UNSUPPORTED_LANGUAGE -> "feedback.remedy.language";
            case QUESTION_REPEATED -> "feedback.remedy.repeated";
            case NO_LANGUAGE_MODEL -> "feedback.remedy.noModel";
        };
    }
}
