package com.elios.interview.adapter.ui.screen.delivery.replay;

import java.nio.file.Path;
import java.time.Duration;

/// Plays one file. Used on the FX thread, where the listener is called, too.
interface Player {
    /// From where it stands; a failure comes to the listener.
    void play();

    void pause();

    void seek(Duration position);

    /// Gives the file back; nothing comes to the listener any more.
    void close();

    /// What a player tells.
    interface Listener {
        void at(Duration position);

        void ended();

        /// It cannot be played; why was logged.
        void failed();
    }

    /// Makes the player of a file.
    @FunctionalInterface
    interface Maker {
        Player of(Path file, Listener listener);
    }
}
