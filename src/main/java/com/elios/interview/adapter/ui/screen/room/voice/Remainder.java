package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.Listening;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.speech.LeftOut;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// What was said of an answer and is not written down. All of it blocks.
final class Remainder {
    /// What a service may still return when the microphone is closed.
    private static final Duration FINISHING = Duration.ofSeconds(4);

    private final VoiceUseCases useCases;

    Remainder(VoiceUseCases useCases) {
        this.useCases = useCases;
    }

    Optional<LeftOut> of(NextQuestion.Asked question) {
        return of(question, true);
    }

    /// Closes the microphone, and looks what is left when all that comes has come.
    ///
    /// @param expected whether the person expects it to be written down; else it is told only where
    ///     it can be
    Optional<LeftOut> after(Listening open, NextQuestion.Asked question, boolean expected) {
        return open.stop(FINISHING).complete() ? Optional.empty() : of(question, expected);
    }

    private Optional<LeftOut> of(NextQuestion.Asked question, boolean always) {
        return useCases.findUnwritten()
                .execute(question.interview().id(), question.place(), always);
    }

    /// @param each told of what was written down and is kept
    /// @return what is to be said where something is left even so
    Optional<HearingShown.Note> writeDown(
            NextQuestion.Asked question, LeftOut what, Consumer<Utterance> each, Stop stop) {
        var done =
                useCases.transcribeRecording()
                        .execute(
                                question.interview(),
                                question.place(),
                                question.question(),
                                each,
                                stop);
        return done.complete()
                ? Optional.empty()
                : Optional.of(new HearingShown.Note.StillIncomplete(what, done.failed()));
    }
}
