package com.elios.interview.adapter.ui.screen.delivery.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Keeps what it is told; the test tells what is heard.
final class PlayedPlayer implements Player {
    final List<String> told = new ArrayList<>();
    final Path file;
    final Listener listener;

    PlayedPlayer(Path file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    @Override
    public void play() {
        told.add("play");
    }

    @Override
    public void pause() {
        told.add("pause");
    }

    @Override
    public void seek(Duration position) {
        told.add("seek " + position.toMillis());
    }

    @Override
    public void close() {
        told.add("close");
    }
}
