package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.speaking.Said;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The interviewer's voice in the room.
public final class SpeakingModel {
    private final VoiceUseCases useCases;
    private final VoiceChoice choice;
    private final TaskRunner tasks;
    private final Executor window;
    private final Consumer<Boolean> mutesHearing;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<Speaking> state =
            new ReadOnlyObjectWrapper<>(new Speaking.Quiet());
    private final ReadOnlyBooleanWrapper muted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final Slot keeping = new Slot();
    private Stop stop = new Stop();
    private String text = "";

    /// @param mutesHearing told when the interviewer begins to speak and when it ended
    public SpeakingModel(
            VoiceUseCases useCases,
            VoiceChoice choice,
            TaskRunner tasks,
            Executor window,
            Consumer<Boolean> mutesHearing) {
        this.useCases = useCases;
        this.choice = choice;
        this.tasks = tasks;
        this.window = window;
        this.mutesHearing = mutesHearing;
    }

    public ReadOnlyObjectProperty<Speaking> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty muted() {
        return muted.getReadOnlyProperty();
    }

    /// Whether the question is on screen and not only spoken.
    public ReadOnlyBooleanProperty readable() {
        return readable.getReadOnlyProperty();
    }

    public void readQuestion() {
        readable.set(true);
    }

    /// A question is shown: it is spoken, unless the person does not want that.
    public void begin(String question) {
        quiet();
        text = question;
        var speaking = choice.current().get().speaking();
        muted.set(!speaking.aloud());
        readable.set(speaking.captions() || muted.get());
        if (!muted.get()) {
            speakAgain();
        }
    }

    /// For this question and all that follow.
    public void toggleMute() {
        var aloud = muted.get();
        muted.set(!aloud);
        if (!aloud) {
            quiet();
            readable.set(true);
        }
        tasks.run(
                keeping,
                () -> {
                    var now = choice.current().get();
                    choice.keep().accept(now.with(now.speaking().withAloud(aloud)));
                },
                () -> {},
                failure -> state.set(new Speaking.Failed(failure)));
    }

    /// Speaks from the beginning.
    public void speakAgain() {
        quiet();
        var mine = new Stop();
        stop = mine;
        state.set(new Speaking.Preparing());
        mutesHearing.accept(true);
        tasks.run(
                slot,
                () ->
                        useCases.speakQuestion()
                                .execute(text, () -> window.execute(() -> began(mine)), mine),
                said -> ended(new Speaking.Quiet(), said),
                failure -> {
                    mutesHearing.accept(false);
                    readable.set(true);
                    state.set(new Speaking.Failed(failure));
                });
    }

    /// Ends what is being said, at once.
    public void quiet() {
        stop.ask();
        if (slot.busy()) {
            slot.cancel();
            mutesHearing.accept(false);
        }
        state.set(new Speaking.Quiet());
    }

    private void began(Stop mine) {
        if (mine == stop && state.get() instanceof Speaking.Preparing) {
            state.set(new Speaking.Aloud());
        }
    }

    private void ended(Speaking.Quiet quiet, Said said) {
        mutesHearing.accept(false);
        var failure = said.failure();
        state.set(failure == null ? quiet : new Speaking.Instead(said.by(), failure.code()));
    }

    /// How the voice is.
    public sealed interface Speaking {
        record Quiet() implements Speaking {}

        record Preparing() implements Speaking {}

        record Aloud() implements Speaking {}

        /// Another voice than the chosen one has spoken.
        record Instead(VoiceEngine by, String code) implements Speaking {
            public Instead {
                Objects.requireNonNull(by);
                Objects.requireNonNull(code);
            }
        }

        record Failed(Failure failure) implements Speaking {}
    }
}
