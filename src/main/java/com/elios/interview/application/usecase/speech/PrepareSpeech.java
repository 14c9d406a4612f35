package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.speaking.InterviewerVoice;
import java.time.Duration;

/// Has a question's speech made before the question is shown. Where that fails, [SpeakQuestion]
/// tells it.
public final class PrepareSpeech {
    private final InterviewerVoice voice;

    public PrepareSpeech(InterviewerVoice voice) {
        this.voice = voice;
    }

    /// @param atMost how long to wait; the speech is made all the same
    public void execute(String question, Duration atMost) {
        voice.prepare(question, atMost);
    }
}
