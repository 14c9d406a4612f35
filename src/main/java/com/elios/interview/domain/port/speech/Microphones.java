package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.AudioDevice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The microphones of this machine.
public interface Microphones {
    /// Those that are connected now. Blocks for a moment.
    List<AudioDevice> connected();

    /// Begins to listen. Frames arrive on a thread of the capture, beginning with number 0, each
    /// once and in order, until the capture is closed or the device is lost.
    ///
    /// @param device null for the one that the operating system prefers
    /// @throws com.elios.interview.application.error.AudioFailure where it cannot be had
    Capture open(@Nullable AudioDevice device, CaptureListener listener);
}
