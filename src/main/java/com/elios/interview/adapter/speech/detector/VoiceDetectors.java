package com.elios.interview.adapter.speech.detector;

import com.elios.interview.domain.port.speech.VoiceDetector;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes detectors: the one of WebRTC where its native part runs, else one by loudness.
public final class VoiceDetectors {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceDetectors.class);

    private VoiceDetectors() {}

    /// A new detector, which has heard nothing yet.
    public static VoiceDetector create() {
        try {
            return WebRtcDetector.open();
        } catch (IOException | UnsatisfiedLinkError e) {
            LOG.info("The detector of WebRTC cannot be called itself: {}", e.toString());
        }
        try {
            return JniWebRtcDetector.open();
        } catch (IOException | UnsatisfiedLinkError e) {
            LOG.info("Speech is detected by loudness: {}", e.toString());
        }
        return new LoudnessDetector();
    }
}
