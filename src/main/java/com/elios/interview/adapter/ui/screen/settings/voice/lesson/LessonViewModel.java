package com.elios.interview.adapter.ui.screen.settings.voice.lesson;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.listening.Trial;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.turn.PatienceLesson;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Listens for [PatienceLesson#LENGTH] and learns how long the person pauses. What is heard stays
/// in memory, and no recogniser hears it.
public final class LessonViewModel {
    private final VoiceUseCases useCases;
    private final Consumer<Runnable> whenKept;
    private final Consumer<Duration> learnt;
    private final TaskRunner tasks;
    private final Executor window;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<LessonState> state =
            new ReadOnlyObjectWrapper<>(new LessonState.Resting());
    private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(Level.NONE);
    private @Nullable Trial trial;

    /// Counts the openings, so that nothing is shown of one that was left.
    private int opened;

    /// @param whenKept runs it when all that was chosen is kept, the microphone too
    /// @param learnt takes the silence to wait for
    /// @param window runs on the FX thread
    public LessonViewModel(
            VoiceUseCases useCases,
            Consumer<Runnable> whenKept,
            Consumer<Duration> learnt,
            TaskRunner tasks,
            Executor window) {
        this.useCases = useCases;
        this.whenKept = whenKept;
        this.learnt = learnt;
        this.tasks = tasks;
        this.window = window;
    }

    ReadOnlyObjectProperty<LessonState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Level> level() {
        return level.getReadOnlyProperty();
    }

    void begin() {
        whenKept.accept(this::open);
    }

    /// Closes the microphone; nothing is learnt.
    public void cancel() {
        close();
        slot.cancel();
        state.set(new LessonState.Resting());
    }

    private void open() {
        cancel();
        int mine = opened;
        state.set(new LessonState.Opening());
        tasks.run(
                new Slot(),
                () ->
                        useCases.tryMicrophone()
                                .execute(false, event -> window.execute(() -> heard(mine, event))),
                made -> opened(mine, made),
                failure -> failed(mine, failure));
    }

    private void opened(int mine, Trial made) {
        if (mine != opened) {
            tasks.run(new Slot(), made.listening()::close, () -> {}, _ -> {});
            return;
        }
        trial = made;
        if (state.get() instanceof LessonState.Opening) {
            state.set(new LessonState.Listening(Duration.ZERO));
        }
    }

    private void failed(int mine, Failure failure) {
        if (mine == opened) {
            state.set(new LessonState.Failed(failure));
        }
    }

    private void heard(int mine, ListeningEvent event) {
        if (mine != opened) {
            return;
        }
        switch (event) {
            case ListeningEvent.Heard(var heard, var at) -> heard(heard, at);
            case ListeningEvent.MicrophoneLost _ -> {
                close();
                state.set(new LessonState.Lost());
            }
            case ListeningEvent.Turned _,
                    ListeningEvent.Uncertain _,
                    ListeningEvent.Understood _,
                    ListeningEvent.HearingChanged _,
                    ListeningEvent.NotKept _ -> {}
        }
    }

    private void heard(Level heard, Duration at) {
        level.set(heard);
        var open = trial;
        if (open == null) {
            return;
        }
        if (at.compareTo(PatienceLesson.LENGTH) < 0) {
            state.set(new LessonState.Listening(at));
        } else {
            learn(open);
        }
    }

    private void learn(Trial heard) {
        trial = null;
        opened++;
        level.set(Level.NONE);
        state.set(new LessonState.Learning());
        tasks.run(
                slot,
                () -> {
                    heard.listening().close();
                    return useCases.learnPatience().execute(heard.heard().sound());
                },
                pause -> {
                    state.set(
                            pause.<LessonState>map(LessonState.Learnt::new)
                                    .orElseGet(LessonState.TooLittle::new));
                    pause.ifPresent(learnt);
                },
                failure -> state.set(new LessonState.Failed(failure)));
    }

    private void close() {
        opened++;
        level.set(Level.NONE);
        var open = trial;
        trial = null;
        if (open != null) {
            tasks.run(new Slot(), open.listening()::close, () -> {}, _ -> {});
        }
    }
}
