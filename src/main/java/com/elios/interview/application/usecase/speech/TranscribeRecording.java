package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.Phrases;
import com.elios.interview.application.listening.Transcribed;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.service.speech.Unwritten;
import java.util.List;
import java.util.function.Consumer;

/// Writes down what was recorded of an answer and not understood when it was said.
public final class TranscribeRecording {
    private final Ears ears;
    private final Recordings recordings;
    private final Phrases phrases;

    public TranscribeRecording(Ears ears, Recordings recordings, Phrases phrases) {
        this.ears = ears;
        this.recordings = recordings;
        this.phrases = phrases;
    }

    /// Blocks, with a recogniser on this machine about as long as it was spoken.
    ///
    /// @param understood told of everything that is understood, when it is kept
    /// @param stop ends it; nothing is kept or told afterwards
    /// @throws com.elios.interview.application.error.StoreFailure where the recording cannot be
    /// read
    public Transcribed execute(
            Interview interview,
            DraftPlace place,
            Question question,
            Consumer<Utterance> understood,
            Stop stop) {
        var likely = phrases.of(interview, question);
        var done = new Transcribed(true, null);
        for (var part : unwritten(interview, place)) {
            if (stop.asked()) {
                return new Transcribed(false, null);
            }
            var now =
                    ears.transcribe(
                            part,
                            likely,
                            utterance -> keep(interview, place, utterance, understood, stop),
                            stop);
            done = now.complete() ? done : now;
        }
        return done;
    }

    private List<Unwritten> unwritten(Interview interview, DraftPlace place) {
        return recordings.find(interview.id(), place).map(ears::unwritten).orElse(List.of());
    }

    private void keep(
            Interview interview,
            DraftPlace place,
            Utterance utterance,
            Consumer<Utterance> understood,
            Stop stop) {
        if (!stop.asked()) {
            recordings.add(interview.id(), place, utterance);
            understood.accept(utterance);
        }
    }
}
