package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.speech.KeptRecording;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One recording: where it stands, and whether it is heard.
public final class ReplayViewModel {
    private final TaskRunner.Work<Optional<KeptRecording>> find;
    private final TaskRunner tasks;
    private final Player.Maker players;
    private final Consumer<ReplayViewModel> onPlay;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<ReplayState> state =
            new ReadOnlyObjectWrapper<>(new ReplayState.Looking());
    private final ReadOnlyObjectWrapper<Duration> position =
            new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private @Nullable Player player;

    /// @param onPlay is told before it is heard
    ReplayViewModel(
            TaskRunner.Work<Optional<KeptRecording>> find,
            TaskRunner tasks,
            Player.Maker players,
            Consumer<ReplayViewModel> onPlay) {
        this.find = find;
        this.tasks = tasks;
        this.players = players;
        this.onPlay = onPlay;
    }

    ReadOnlyObjectProperty<ReplayState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Duration> position() {
        return position.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Whether it could not be played when it was last tried.
    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    void load() {
        tasks.run(
                slot,
                find,
                found ->
                        state.set(
                                found.<ReplayState>map(ReplayState.Kept::new)
                                        .orElseGet(ReplayState.Deleted::new)),
                failure -> state.set(new ReplayState.NotReadable(failure)));
    }

    /// Plays on, from the beginning where it was heard to its end; pauses while it is heard.
    void toggle() {
        if (playing.get()) {
            pause();
        } else if (state.get() instanceof ReplayState.Kept(var recording)) {
            if (position.get().compareTo(recording.envelope().length()) >= 0) {
                seek(Duration.ZERO);
            }
            play(recording);
        }
    }

    void playFrom(Duration place) {
        if (state.get() instanceof ReplayState.Kept(var recording)) {
            seek(place);
            if (!playing.get()) {
                play(recording);
            }
        }
    }

    void pause() {
        playing.set(false);
        if (player != null) {
            player.pause();
        }
    }

    /// On or back by so much.
    void move(Duration by) {
        seek(position.get().plus(by));
    }

    /// As far as the recording goes.
    void seek(Duration place) {
        if (state.get() instanceof ReplayState.Kept(var recording)) {
            var end = recording.envelope().length();
            var within = place.isNegative() ? Duration.ZERO : place;
            position.set(within.compareTo(end) > 0 ? end : within);
            if (player != null) {
                player.seek(position.get());
            }
        }
    }

    void hide() {
        slot.cancel();
        playing.set(false);
        release();
    }

    private void play(KeptRecording recording) {
        onPlay.accept(this);
        failed.set(false);
        if (player == null) {
            player = players.of(recording.file(), new Listening(recording));
            player.seek(position.get());
        }
        playing.set(true);
        player.play();
    }

    private void release() {
        if (player != null) {
            player.close();
            player = null;
        }
    }

    private final class Listening implements Player.Listener {
        private final KeptRecording recording;

        Listening(KeptRecording recording) {
            this.recording = recording;
        }

        /// What comes late, after a pause, would take back where the person went meanwhile.
        @Override
        public void at(Duration place) {
            if (playing.get()) {
                position.set(place);
            }
        }

        @Override
        public void ended() {
            playing.set(false);
            position.set(recording.envelope().length());
        }

        @Override
        public void failed() {
            playing.set(false);
            failed.set(true);
            release();
        }
    }
}
