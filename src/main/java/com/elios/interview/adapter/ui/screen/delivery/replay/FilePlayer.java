package com.elios.interview.adapter.ui.screen.delivery.replay;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays a file by the media engine of JavaFX, which is started with the first sound.
final class FilePlayer implements Player {
    private static final Logger LOG = LoggerFactory.getLogger(FilePlayer.class);

    private final Path file;
    private final Listener listener;
    /// The engine stops when nobody holds it.
    private @Nullable MediaPlayer engine;
    private boolean ready;
    private Duration wanted = Duration.ZERO;

    FilePlayer(Path file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    @Override
    public void play() {
        var running = engine == null ? open() : engine;
        if (running != null) {
            running.play();
        }
    }

    @Override
    public void pause() {
        if (engine != null) {
            engine.pause();
        }
    }

    /// Before the engine is ready it would not listen.
    @Override
    public void seek(Duration position) {
        wanted = position;
        if (engine != null && ready) {
            engine.seek(fx(position));
        }
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.dispose();
            engine = null;
        }
    }

    private @Nullable MediaPlayer open() {
        try {
            var opened = new MediaPlayer(new Media(file.toUri().toString()));
            engine = opened;
            opened.setOnReady(() -> ready(opened));
            opened.setOnError(() -> failed(opened.getError()));
            // The engine goes on playing silence after the end.
            opened.setOnEndOfMedia(
                    () -> {
                        opened.pause();
                        listener.ended();
                    });
            return opened;
        } catch (MediaException | LinkageError | UnsupportedOperationException e) {
            failed(e);
            return null;
        }
    }

    private void ready(MediaPlayer opened) {
        ready = true;
        if (!wanted.isZero()) {
            opened.seek(fx(wanted));
        }
        opened.currentTimeProperty()
                .subscribe((_, time) -> listener.at(Duration.ofMillis((long) time.toMillis())));
    }

    private static javafx.util.Duration fx(Duration time) {
        return javafx.util.Duration.millis((double) time.toMillis());
    }

    private void failed(@Nullable Throwable cause) {
        LOG.warn("A recording cannot be played", cause);
        listener.failed();
    }
}
