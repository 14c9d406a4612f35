package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Frame;

/// Hears a capture. Must return at once: the next frame waits.
public interface CaptureListener {
    void frame(Frame frame);

    /// Nothing more will come.
    void lost(AudioProblem problem);
}
