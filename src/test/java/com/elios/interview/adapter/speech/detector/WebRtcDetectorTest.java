package com.elios.interview.adapter.speech.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.domain.service.delivery.made.Noise;
import com.elios.interview.testing.process.ResidentMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebRtcDetectorTest {
    @Test
    void itSaysWhatTheLibrarysOwnWaySays() throws IOException {
        var frames = frames();
        try (var direct = WebRtcDetector.open();
                var jni = JniWebRtcDetector.open()) {
            var said = said(direct, frames);
            assertThat(said).isEqualTo(said(jni, frames));
            assertThat(said).contains(true, false);
        }
    }

    @Test
    void twoDetectorsDoNotHearOneAnother() throws IOException {
        var frames = frames();
        try (var one = WebRtcDetector.open();
                var other = WebRtcDetector.open()) {
            var alone = said(one, frames);
            assertThat(said(other, frames)).isEqualTo(alone);
        }
    }

    /// A hundred thousand frames are half an hour; by the library's own way they leave 64 MB.
    @Test
    void nothingIsLeftBehind() throws IOException {
        assumeTrue(ResidentMemory.isKnown(), "Resident memory is read on Linux only.");
        var frames = frames();
        try (var detector = WebRtcDetector.open()) {
            listen(detector, frames, 10_000);
            long before = ResidentMemory.kilobytes();
            listen(detector, frames, 100_000);
            assertThat(ResidentMemory.kilobytes() - before).as("kB").isLessThan(32_000);
        }
    }

    @Test
    void whatIsClosedHearsNothing() throws IOException {
        var detector = WebRtcDetector.open();
        detector.close();
        detector.close();
        assertThatIllegalStateException().isThrownBy(() -> detector.isSpeech(frames().getFirst()));
    }

    private static List<Boolean> said(VoiceDetector detector, List<Frame> frames) {
        return frames.stream().map(detector::isSpeech).toList();
    }

    private static void listen(VoiceDetector detector, List<Frame> frames, int count) {
        for (int i = 0; i < count; i++) {
            var _ = detector.isSpeech(frames.get(i % frames.size()));
        }
    }

    private static List<Frame> frames() {
        var made = new MadeSpeech(3, 120, 0.6).silence(1).sentence(8).silence(1).sentence(6);
        var samples = made.samples();
        var noisy = Noise.sum(samples, Noise.PINK.make(samples.length, -55, 4));
        return Frame.cut(new Sound(Sound.RATE, Noise.whole(noisy)));
    }
}
