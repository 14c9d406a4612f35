package com.elios.interview.adapter.cli.report;

import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.interview.AnswerContent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a report asks about spoken answers.
final class Spoken {
    private Spoken() {}

    /// How it was spoken; null where it was typed or skipped.
    static @Nullable Speech speech(AnswerContent content) {
        return content instanceof AnswerContent.Spoken(_, var speech) ? speech : null;
    }

    /// What was understood, where the person changed it.
    static Optional<String> corrected(String submitted, Speech speech) {
        return Optional.of(speech.transcript().text().strip())
                .filter(understood -> !understood.isEmpty())
                .filter(understood -> !understood.equals(submitted.strip()));
    }

    /// In the words of JSON.
    static String way(@Nullable Speech speech) {
        return speech == null ? "typed" : "spoken";
    }
}
