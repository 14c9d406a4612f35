package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.speaking.InterviewerVoice;
import com.elios.interview.application.speaking.Said;
import com.elios.interview.domain.port.service.Stop;

/// Reads a question aloud.
public final class SpeakQuestion {
    private final InterviewerVoice voice;

    public SpeakQuestion(InterviewerVoice voice) {
        this.voice = voice;
    }

    /// Blocks until it was heard to the end, or was stopped.
    ///
    /// @param started told when it begins to be heard
    /// @throws com.elios.interview.application.error.CoachException where nobody can speak
    public Said execute(String question, Runnable started, Stop stop) {
        return voice.speak(question, started, stop);
    }
}
