package com.elios.interview.adapter.ui.screen.settings.voice.sample;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.speaking.Said;
import com.elios.interview.application.usecase.speech.SpeakQuestion;
import com.elios.interview.domain.port.service.Stop;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Lets the interviewer say a sentence, as they are set up once everything is kept.
public final class SampleViewModel {
    private final SpeakQuestion speakQuestion;
    private final Consumer<Runnable> whenKept;
    private final TaskRunner tasks;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<SampleState> state =
            new ReadOnlyObjectWrapper<>(new SampleState.Quiet());
    private Stop stop = new Stop();

    /// @param whenKept runs it when all that was chosen is kept
    public SampleViewModel(
            SpeakQuestion speakQuestion, Consumer<Runnable> whenKept, TaskRunner tasks) {
        this.speakQuestion = speakQuestion;
        this.whenKept = whenKept;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<SampleState> state() {
        return state.getReadOnlyProperty();
    }

    void speak(String text) {
        whenKept.accept(() -> begin(text));
    }

    /// Ends it at once; also takes away what came of the last one.
    public void quiet() {
        stop.ask();
        slot.cancel();
        state.set(new SampleState.Quiet());
    }

    private void begin(String text) {
        quiet();
        var mine = new Stop();
        stop = mine;
        state.set(new SampleState.Speaking());
        tasks.run(
                slot,
                () -> speakQuestion.execute(text, () -> {}, mine),
                this::ended,
                failure -> state.set(new SampleState.Failed(failure)));
    }

    private void ended(Said said) {
        var failure = said.failure();
        state.set(
                failure == null
                        ? new SampleState.Quiet()
                        : new SampleState.Instead(said.by(), failure.code()));
    }
}
