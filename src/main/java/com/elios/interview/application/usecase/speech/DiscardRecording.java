package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.speech.Recordings;

/// Deletes what was recorded for an answer that is not handed in.
public final class DiscardRecording {
    private final Recordings recordings;

    public DiscardRecording(Recordings recordings) {
        this.recordings = recordings;
    }

    public void execute(InterviewId interview, DraftPlace place) {
        recordings.delete(interview, place);
    }
}
