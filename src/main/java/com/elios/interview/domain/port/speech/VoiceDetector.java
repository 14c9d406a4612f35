package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Frame;

/// Tells speech from everything else, frame by frame. Used by one thread.
public interface VoiceDetector extends AutoCloseable {
    boolean isSpeech(Frame frame);

    @Override
    void close();
}
