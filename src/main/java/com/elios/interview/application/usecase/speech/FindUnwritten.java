package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.listening.Ears;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.speech.Recordings;
import java.util.Optional;

/// Looks whether something was said that is not written down.
public final class FindUnwritten {
    private final Ears ears;
    private final Recordings recordings;

    public FindUnwritten(Ears ears, Recordings recordings) {
        this.ears = ears;
        this.recordings = recordings;
    }

    /// Empty where nothing was recorded, and where all of it is written down. Reads the whole
    /// recording.
    ///
    /// @param always also where no recogniser is chosen that could write it down; else nothing is
    ///     read then
    /// @throws com.elios.interview.application.error.StoreFailure where it cannot be read
    public Optional<LeftOut> execute(InterviewId interview, DraftPlace place, boolean always) {
        boolean canBeWritten = ears.understand();
        if (!canBeWritten && !always) {
            return Optional.empty();
        }
        return recordings
                .find(interview, place)
                .flatMap(recorded -> ears.unwritten(recorded).stream().findFirst())
                .map(first -> new LeftOut(first.from(), canBeWritten));
    }
}
