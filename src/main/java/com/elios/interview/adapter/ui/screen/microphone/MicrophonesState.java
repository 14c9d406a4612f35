package com.elios.interview.adapter.ui.screen.microphone;

import com.elios.interview.adapter.ui.task.Failure;
import java.util.List;

/// What is known of the microphones of this machine.
public sealed interface MicrophonesState {
    record Looking() implements MicrophonesState {}

    /// @param names as the operating system shows them
    record Connected(List<String> names) implements MicrophonesState {
        public Connected {
            names = List.copyOf(names);
        }
    }

    record Failed(Failure failure) implements MicrophonesState {}
}
