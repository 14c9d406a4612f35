package com.elios.interview.application.listening;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What is heard while the microphone is tried: the last minute, in memory only.
public final class TrialRecording implements Recording {
    private static final int MOST_FRAMES = 3_000;

    private final List<Frame> frames = new ArrayList<>();

    @Override
    public synchronized Duration length() {
        return Frame.LENGTH.multipliedBy(frames.size());
    }

    @Override
    public synchronized void append(Frame frame) {
        if (frames.size() == MOST_FRAMES) {
            frames.removeFirst();
        }
        frames.add(frame);
    }

    @Override
    public void add(Utterance utterance) {}

    @Override
    public void close() {}

    /// All that is there, to be played.
    public synchronized Sound sound() {
        return Frame.join(frames);
    }
}
