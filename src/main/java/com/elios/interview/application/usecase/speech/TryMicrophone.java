package com.elios.interview.application.usecase.speech;

import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.listening.Trial;
import com.elios.interview.application.listening.TrialRecording;
import java.util.List;
import java.util.function.Consumer;

/// Opens the microphone to try it. What is heard stays in memory.
public final class TryMicrophone {
    private final Ears ears;

    public TryMicrophone(Ears ears) {
        this.ears = ears;
    }

    /// @param written whether the recogniser of the settings hears it too
    /// @throws com.elios.interview.application.error.AudioFailure where the microphone cannot be
    // had
    public Trial execute(boolean written, Consumer<ListeningEvent> events) {
        var heard = new TrialRecording();
        var those = written ? ears : ears.alone();
        return new Trial(those.open(heard, List.of(), events), heard);
    }
}
