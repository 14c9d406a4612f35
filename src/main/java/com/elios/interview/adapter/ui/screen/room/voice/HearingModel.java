package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.Listening;
import com.elios.interview.application.listening.ListeningEvent;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.speech.LeftOut;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.service.level.Level;
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
    private final VoiceUseCases useCases;
    private final Remainder remainder;
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
    private Stop writing = new Stop();

    /// Counts the openings, so that nothing is shown of one that was left.
    private int opened;

    /// @param window runs on the FX thread
    /// @param words takes what was understood, piece by piece
    public HearingModel(
            VoiceUseCases useCases, TaskRunner tasks, Executor window, Consumer<String> words) {
        this.useCases = useCases;
        remainder = new Remainder(useCases);
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
        return isOpen() || state.get().isCatchingUp();
    }

    public boolean isOpen() {
        return state.get().isOpen();
    }

    /// Another question, or one that was left: then it tells what of its answer is not written
    /// down.
    public void begin(NextQuestion.Asked next) {
        close();
        asked = next;
        state.set(new HearingShown.Off(Optional.empty()));
        tasks.run(closing, () -> remainder.of(next), this::begun, _ -> {});
    }

    private void begun(Optional<LeftOut> before) {
        if (state.get() instanceof HearingShown.Off && before.isPresent()) {
            off(new HearingShown.Note.Incomplete(before.get()));
        }
    }

    /// Opens the microphone, for the first take or another.
    public void open() {
        var question = asked;
        if (question == null || isBusy()) {
            return;
        }
        closing.cancel();
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
    /// @param then when all is there; not run where something is left out, which the person is to
    ///     see first
    public void stop(Runnable then) {
        afterwards = then;
        if (state.get().isCatchingUp()) {
            return;
        }
        var open = listening;
        var question = asked;
        if (open == null || question == null) {
            if (isOpen()) {
                opened++;
                off(null);
            }
            goOn();
            return;
        }
        listening = null;
        boolean expected = state.get().isUnderstood();
        state.set(new HearingShown.Finishing());
        tasks.run(
                closing,
                () -> remainder.after(open, question, expected),
                left -> stopped(left.map(HearingShown.Note.Incomplete::new)),
                failure -> stopped(Optional.of(new HearingShown.Note.NotOpened(failure))));
    }

    private void stopped(Optional<? extends HearingShown.Note> note) {
        off(note.orElse(null));
        if (note.isEmpty()) {
            goOn();
        } else {
            afterwards = () -> {};
        }
    }

    /// Has written down what was recorded and not understood.
    public void writeDown() {
        var question = asked;
        if (question != null && state.get() instanceof HearingShown.Off(var note)) {
            note.flatMap(HearingShown.Note::leftOut).ifPresent(what -> writeDown(question, what));
        }
    }

    private void writeDown(NextQuestion.Asked question, LeftOut what) {
        int mine = ++opened;
        var stop = new Stop();
        writing = stop;
        state.set(new HearingShown.WritingDown(null));
        tasks.run(
                closing,
                () ->
                        remainder.writeDown(
                                question,
                                what,
                                each -> window.execute(() -> written(mine, each)),
                                stop),
                this::stopped,
                failure -> stopped(Optional.of(new HearingShown.Note.NotOpened(failure))));
    }

    /// Leaves what is not written down yet as it is.
    public void stopWriting() {
        writing.ask();
    }

    /// What was kept belongs to the answer, even where the person has stopped the writing since.
    private void written(int mine, Utterance utterance) {
        if (mine == opened) {
            words.accept(utterance.text());
            if (state.get() instanceof HearingShown.WritingDown) {
                state.set(new HearingShown.WritingDown(utterance.to()));
            }
        }
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
        writing.ask();
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
            state.set(HearingShown.Hearing.BEGUN);
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
            case ListeningEvent.HearingChanged(var now) -> show(hearing().by(now));
            case ListeningEvent.Turned(var turn) -> show(hearing().turn(turn));
            case ListeningEvent.NotKept(var failure) ->
                    show(hearing().noting(new HearingShown.Note.NotKept(failure.code())));
            case ListeningEvent.MicrophoneLost(var problem) -> lost(problem);
        }
    }

    private void lost(AudioProblem problem) {
        var open = listening;
        var question = asked;
        if (open != null && question != null) {
            listening = null;
            boolean expected = state.get().isUnderstood();
            tasks.run(
                    closing,
                    () -> remainder.after(open, question, expected),
                    left -> off(new HearingShown.Note.Lost(problem, left)),
                    failure -> off(new HearingShown.Note.NotOpened(failure)));
        }
    }

    private void show(HearingShown.Hearing now) {
        if (isOpen()) {
            state.set(now);
        }
    }

    private HearingShown.Hearing hearing() {
        return state.get() instanceof HearingShown.Hearing hearing
                ? hearing
                : HearingShown.Hearing.BEGUN;
    }

    private void off(HearingShown.@Nullable Note note) {
        uncertain.set("");
        level.set(Level.NONE);
        state.set(new HearingShown.Off(Optional.ofNullable(note)));
    }
}
