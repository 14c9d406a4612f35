package com.elios.interview.adapter.speech.detector;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.VoiceDetector;
import io.github.givimad.libfvadjni.VoiceActivityDetector;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The detector of WebRTC, in its aggressive mode. What it says of its first frames, while it
/// adapts to the noise, is left out.
final class WebRtcDetector implements VoiceDetector {
    private static final int ADAPTING = 5;

    private final VoiceActivityDetector detector;
    private int heard;

    private WebRtcDetector(VoiceActivityDetector detector) {
        this.detector = detector;
    }

    static WebRtcDetector open() throws IOException {
        VoiceActivityDetector.loadLibrary();
        var detector = VoiceActivityDetector.newInstance();
        detector.setMode(VoiceActivityDetector.Mode.AGGRESSIVE);
        detector.setSampleRate(VoiceActivityDetector.SampleRate.fromValue(Sound.RATE));
        return new WebRtcDetector(detector);
    }

    @Override
    public boolean isSpeech(Frame frame) {
        try {
            boolean speech = detector.process(frame.samples());
            heard++;
            return speech && heard > ADAPTING;
        } catch (IOException e) {
            throw new UncheckedIOException("the detector was closed", e);
        }
    }

    @Override
    public void close() {
        detector.close();
    }
}
