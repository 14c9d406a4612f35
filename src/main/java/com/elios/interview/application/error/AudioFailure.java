package com.elios.interview.application.error;

import com.elios.interview.domain.model.speech.AudioProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A microphone or a loudspeaker cannot be used.
public final class AudioFailure extends CoachException {
    private static final long serialVersionUID = 1L;

    private final AudioProblem problem;

    /// @param device as the operating system shows it; empty where none was named
    public AudioFailure(AudioProblem problem, String device, @Nullable Throwable cause) {
        super(code(problem), "audio: " + problem + " " + device, List.of(device), cause);
        this.problem = problem;
    }

    public AudioProblem problem() {
        return problem;
    }

    private static String code(AudioProblem problem) {
        return switch (problem) {
            case NO_DEVICE -> "AUDIO-1";
            case DEVICE_GONE -> "AUDIO-2";
            case DEVICE_REFUSED -> "AUDIO-3";
            case DEVICE_LOST -> "AUDIO-4";
        };
    }
}
