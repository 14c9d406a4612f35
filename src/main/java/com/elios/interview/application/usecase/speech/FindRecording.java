package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Envelope;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.port.speech.Recordings;
import java.util.Optional;

/// Looks for what was recorded of an answer, to be heard again.
public final class FindRecording {
    /// More than a waveform is wide on any screen.
    private static final int PARTS = 4000;

    private final Recordings recordings;

    public FindRecording(Recordings recordings) {
        this.recordings = recordings;
    }

    /// Empty where nothing was recorded, and where it was deleted. Reads the whole recording.
    ///
    /// @throws com.elios.interview.application.error.StoreFailure where it cannot be read
    public Optional<KeptRecording> execute(InterviewId interview, DraftPlace place) {
        return recordings
                .file(interview, place)
                .flatMap(
                        file ->
                                recordings
                                        .find(interview, place)
                                        .map(Recorded::sound)
                                        .filter(sound -> sound.samples().length > 0)
                                        .map(
                                                sound ->
                                                        new KeptRecording(
                                                                file, Envelope.of(sound, PARTS))));
    }
}
