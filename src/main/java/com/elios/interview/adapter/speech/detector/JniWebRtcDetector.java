package com.elios.interview.adapter.speech.detector;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.VoiceDetector;
import io.github.givimad.libfvadjni.VoiceActivityDetector;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The same as [WebRtcDetector] by way of the library's JNI part, for machines where that alone can
/// be called. It loses 640 bytes with each frame until the process ends, 2 MB for each minute.
final class JniWebRtcDetector implements VoiceDetector {
    private final VoiceActivityDetector detector;
    private int heard;

    private JniWebRtcDetector(VoiceActivityDetector detector) {
        this.detector = detector;
    }

    static JniWebRtcDetector open() throws IOException {
        VoiceActivityDetector.loadLibrary();
        var detector = VoiceActivityDetector.newInstance();
        detector.setMode(VoiceActivityDetector.Mode.AGGRESSIVE);
        detector.setSampleRate(VoiceActivityDetector.SampleRate.fromValue(Sound.RATE));
        return new JniWebRtcDetector(detector);
    }

    @Override
    public boolean isSpeech(Frame frame) {
        try {
            boolean speech = detector.process(frame.samples());
            heard++;
            return speech && heard > WebRtcDetector.ADAPTING;
        } catch (IOException e) {
            throw new UncheckedIOException("the detector was closed", e);
        }
    }

    @Override
    public void close() {
        detector.close();
    }
}
