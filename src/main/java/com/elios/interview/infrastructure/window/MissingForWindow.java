package com.elios.interview.infrastructure.window;

import java.util.List;

/// Why no window can be opened on this machine.
public sealed interface MissingForWindow {
    /// Neither an X nor a Wayland display answers.
    record Display() implements MissingForWindow {}

    /// System libraries that JavaFX needs are not installed.
    ///
    /// @param packages their names in Debian and Ubuntu
    record Packages(List<String> packages) implements MissingForWindow {
        public Packages {
            packages = List.copyOf(packages);
        }
    }
}
