package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.speaking.InterviewerVoice;
import com.elios.interview.domain.port.service.Stop;

/// Makes the speech of a question before it is shown.
public final class PrepareSpeech {
    private final InterviewerVoice voice;

    public PrepareSpeech(InterviewerVoice voice) {
        this.voice = voice;
    }

    /// Blocks.
    ///
    /// @throws com.elios.interview.application.error.CoachException where nobody can speak
    public void execute(String question, Stop stop) {
        voice.prepare(question, stop);
    }
}
