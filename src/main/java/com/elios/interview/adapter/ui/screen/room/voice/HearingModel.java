package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.Listening;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.turn.TurnEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Hears the answer to one question, in one take or several. What is understood goes to the answer
/// sheet as it comes.
public final class HearingModel {
    /// What a service may still return when the microphone is closed.
    private static final Duration FINISHING = Duration.ofSeconds(4);

    private final VoiceUseCases useCases;
    private final TaskRunner tasks;
    private final Executor window;
    private final Consumer<String> words;
    private final Slot closing = new Slot();
    private final ReadOnlyObjectWrapper<HearingShown> state =
            new ReadOnlyObjectWrapper<>(new HearingShown.Off(Optional.empty()));
    private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(Level.NONE);
    private final ReadOnlyStringWrapper uncertain = new ReadOnlyStringWrapper("");
    private NextQuestion.@Nullable Asked asked;
    private @Nullable Listening listening;
    private Runnable afterwards = () -> {};

    /// Counts the openings, so that nothing is shown of one that was left.
    private int opened;

    /// @param window runs on the FX thread
    /// @param words takes what was understood, piece by piece
    public HearingModel(
            VoiceUseCases useCases, TaskRunner tasks, Executor window, Consumer<String> words) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.window = window;
        this.words = words;
    }

    public ReadOnlyObjectProperty<HearingShown> state() {
        return state.getReadOnlyProperty();
    }

    /// About fifteen times a second while the microphone is open.
    public ReadOnlyObjectProperty<Level> level() {
        return level.getReadOnlyProperty();
    }

    /// What the recogniser is not sure of yet.
    public ReadOnlyStringProperty uncertain() {
        return uncertain.getReadOnlyProperty();
    }

    /// Whether something is still to be heard or understood.
    public boolean isBusy() {
        return isOpen() || state.get() instanceof HearingShown.Finishing;
    }

    public boolean isOpen() {
        return state.get() instanceof HearingShown.Opening
                || state.get() instanceof HearingShown.Hearing;
    }

    /// Another question.
    public void begin(NextQuestion.Asked next) {
        close();
        asked = next;
        state.set(new HearingShown.Off(Optional.empty()));
    }

    /// Opens the microphone, for the first take or another.
    public void open() {
        var question = asked;
        if (question == null || isOpen() || state.get() instanceof HearingShown.Finishing) {
            return;
        }
        int mine = ++opened;
        state.set(new HearingShown.Opening());
        // Never cancelled: what is opened must come back to be closed.
        tasks.run(
                new Slot(),
                () ->
                        useCases.listenToAnswer()
                                .execute(
                                        question.interview(),
                                        question.place(),
                                        question.question(),
                                        event -> window.execute(() -> heard(mine, event))),
                made -> opened(mine, made),
                failure -> notOpened(mine, failure));
    }

    /// Closes the microphone and waits for what is still to be understood.
    ///
    /// @param then when all is there
    public void stop(Runnable then) {
        if (state.get() instanceof HearingShown.Finishing) {
            afterwards = then;
            return;
        }
        afterwards = then;
        var open = listening;
        if (open == null) {
            opened++;
            off(null);
            goOn();
            return;
        }
        listening = null;
        var before = state.get();
        state.set(new HearingShown.Finishing());
        tasks.run(
                closing,
                () -> open.stop(FINISHING),
                take -> {
                    off(
                            take.complete() || !isUnderstood(before)
                                    ? null
                                    : new HearingShown.Note.Incomplete(take.understoodUntil()));
                    goOn();
                },
                failure -> {
                    off(new HearingShown.Note.NotOpened(failure));
                    goOn();
                });
    }

    private void goOn() {
        var then = afterwards;
        afterwards = () -> {};
        then.run();
    }

    /// While the interviewer speaks nothing is heard.
    public void mute(boolean on) {
        if (listening != null) {
            listening.mute(on);
        }
    }

    /// Leaves the question: nothing more is waited for.
    public void close() {
        afterwards = () -> {};
        opened++;
        closing.cancel();
        var open = listening;
        listening = null;
        if (open != null) {
            tasks.run(new Slot(), open::close, () -> {}, _ -> {});
        }
        uncertain.set("");
        level.set(Level.NONE);
    }

    private void opened(int mine, Listening made) {
        if (mine != opened) {
            tasks.run(new Slot(), made::close, () -> {}, _ -> {});
            return;
        }
        listening = made;
        if (state.get() instanceof HearingShown.Opening) {
            state.set(new HearingShown.Hearing(new HearingState.OnlyRecording(null), false, false));
        }
    }

    private void notOpened(int mine, Failure failure) {
        if (mine == opened) {
            off(new HearingShown.Note.NotOpened(failure));
        }
    }

    private void heard(int mine, ListeningEvent event) {
        if (mine != opened) {
            return;
        }
        switch (event) {
            case ListeningEvent.Heard(var heard, _) -> level.set(heard);
            case ListeningEvent.Uncertain(var text) -> uncertain.set(text);
            case ListeningEvent.Understood(var utterance) -> words.accept(utterance.text());
            case ListeningEvent.HearingChanged(var hearing) -> show(hearing);
            case ListeningEvent.Turned(var turn) -> turned(turn);
            case ListeningEvent.NotKept(var failure) ->
                    show(hearing().noting(new HearingShown.Note.NotKept(failure.code())));
            case ListeningEvent.MicrophoneLost(var problem) -> {
                var open = listening;
                listening = null;
                if (open != null) {
                    tasks.run(
                            closing,
                            () -> open.stop(FINISHING),
                            _ -> off(new HearingShown.Note.Lost(problem)),
                            failure -> off(new HearingShown.Note.NotOpened(failure)));
                }
            }
        }
    }

    private void turned(TurnEvent turn) {
        var now = hearing();
        show(
                switch (turn) {
                    case SPEECH_BEGAN -> now.turn(true, false);
                    case SPEECH_PAUSED -> now.turn(false, false);
                    case SEEMS_OVER -> now.turn(false, true);
                });
    }

    private void show(HearingState now) {
        show(hearing().by(now));
    }

    private void show(HearingShown.Hearing now) {
        if (isOpen()) {
            state.set(now);
        }
    }

    private HearingShown.Hearing hearing() {
        return state.get() instanceof HearingShown.Hearing hearing
                ? hearing
                : new HearingShown.Hearing(new HearingState.OnlyRecording(null), false, false);
    }

    private static boolean isUnderstood(HearingShown before) {
        return before instanceof HearingShown.Hearing hearing
                && !(hearing.by() instanceof HearingState.OnlyRecording);
    }

    private void off(HearingShown.@Nullable Note note) {
        uncertain.set("");
        level.set(Level.NONE);
        state.set(new HearingShown.Off(Optional.ofNullable(note)));
    }
}
