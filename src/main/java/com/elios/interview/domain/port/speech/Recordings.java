package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Keeps spoken answers on this machine. A recording is a whole WAV file at every moment.
///
/// @see com.elios.interview.application.error.StoreFailure what every method throws where the disk
///     does not do
public interface Recordings {
    /// Begins another take, after what is already there.
    Recording open(InterviewId interview, DraftPlace place);

    /// What was understood, without reading the sound; empty where there is no sound.
    Optional<Transcript> understood(InterviewId interview, DraftPlace place);

    /// Keeps what was understood of a recording later.
    void add(InterviewId interview, DraftPlace place, Utterance understood);

    Optional<Recorded> find(InterviewId interview, DraftPlace place);

    /// The file to play, where there is one.
    Optional<Path> file(InterviewId interview, DraftPlace place);

    /// The interviews of which something is recorded.
    Set<InterviewId> interviews();

    /// Deletes one recording with what was understood of it; nothing happens where there is none.
    void delete(InterviewId interview, DraftPlace place);

    /// Deletes every recording of the interview.
    void delete(InterviewId interview);
}
