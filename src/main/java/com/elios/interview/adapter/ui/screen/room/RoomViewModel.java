package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.room.HandingIn.Arrival;
import com.elios.interview.adapter.ui.screen.room.RoomState.Remark;
import com.elios.interview.adapter.ui.screen.room.sheet.AnswerSheet;
import com.elios.interview.adapter.ui.screen.room.sheet.SavedState;
import com.elios.interview.adapter.ui.screen.room.sheet.Timing;
import com.elios.interview.adapter.ui.screen.room.voice.HearingModel;
import com.elios.interview.adapter.ui.screen.room.voice.HearingShown;
import com.elios.interview.adapter.ui.screen.room.voice.SpeakingModel;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.speech.TurnTaking;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// Takes a person through an interview, question by question. Whatever happens to the window, what
/// was written and the time it took are kept.
public final class RoomViewModel {
    /// A question is not held back for longer than this until it can be spoken.
    private static final Duration BREATH = Duration.ofMillis(1_500);

    private final InterviewId interview;
    private final RoomUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final Slot pausing = new Slot();
    private final Slot preparing = new Slot();
    private final ReadOnlyObjectWrapper<RoomState> state =
            new ReadOnlyObjectWrapper<>(new RoomState.Loading());
    private final AnswerSheet sheet;
    private final DrawerModel drawer;
    private final HandingIn handingIn;
    private final HearingModel hearing;
    private final SpeakingModel speaking;

    public RoomViewModel(
            InterviewId interview,
            RoomUseCases useCases,
            TaskRunner tasks,
            Navigator navigator,
            Timing timing) {
        this.interview = interview;
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
        sheet =
                new AnswerSheet(
                        timing,
                        (place, draft) -> useCases.saveDraft().execute(interview, place, draft));
        drawer = new DrawerModel(sheet.notes());
        handingIn = new HandingIn(interview, useCases, tasks, slot);
        hearing = new HearingModel(useCases.voice(), tasks, timing.window(), sheet::append);
        speaking =
                new SpeakingModel(
                        useCases.voice(),
                        useCases.voiceChoice(),
                        tasks,
                        timing.window(),
                        hearing::mute);
        hearing.state().subscribe(this::heard);
    }

    ReadOnlyObjectProperty<RoomState> state() {
        return state.getReadOnlyProperty();
    }

    StringProperty text() {
        return sheet.text();
    }

    ReadOnlyObjectProperty<Duration> elapsed() {
        return sheet.elapsed();
    }

    ReadOnlyObjectProperty<SavedState> saved() {
        return sheet.saved();
    }

    HearingModel hearing() {
        return hearing;
    }

    SpeakingModel speaking() {
        return speaking;
    }

    TurnTaking taking() {
        return useCases.voiceChoice().current().get().turn().taking();
    }

    DrawerModel drawer() {
        return drawer;
    }

    /// Shows the question that is due; also after a failure.
    void load() {
        state.set(new RoomState.Loading());
        tasks.run(slot, this::next, this::show, this::failed);
    }

    /// The question with what it needs to be spoken at once.
    private NextQuestion next() {
        var next = useCases.askNextQuestion().execute(interview);
        if (next instanceof NextQuestion.Asked asked) {
            useCases.voice().prepareSpeech().execute(asked.words(), BREATH);
        }
        return next;
    }

    /// Called about once a second while the screen is shown.
    void tick() {
        sheet.tick();
    }

    void submit() {
        if (!(state.get() instanceof RoomState.Asking(var ask, _))) {
            return;
        }
        speaking.quiet();
        if (hearing.isBusy()) {
            hearing.stop(this::submit);
            return;
        }
        if (sheet.blank()) {
            state.set(new RoomState.Asking(ask, new Remark.NothingWritten()));
            return;
        }
        handOver(ask);
        handingIn.submit(ask, sheet, arrival -> arrived(ask, arrival));
    }

    void skip(SkipReason reason) {
        if (state.get() instanceof RoomState.Asking(NextQuestion.Ask ask, _)) {
            leaveVoice();
            handOver(ask);
            handingIn.skip(ask, reason, sheet, arrival -> arrived(ask, arrival));
        }
    }

    /// Leaves a follow-up question without an answer.
    void goOn() {
        if (state.get() instanceof RoomState.Asking(NextQuestion.AskMore more, _)) {
            leaveVoice();
            handOver(more);
            handingIn.pass(more, arrival -> arrived(more, arrival));
        }
    }

    void pause() {
        if (state.get() instanceof RoomState.Asking(var ask, _)) {
            speaking.quiet();
            hearing.stop(() -> {});
            sheet.stop();
            state.set(new RoomState.Paused(ask));
            tasks.run(
                    pausing,
                    () -> {
                        sheet.flush();
                        return useCases.pauseInterview().execute(interview);
                    },
                    _ -> {},
                    this::failed);
        }
    }

    /// Goes on where the interview was paused. That it is no longer paused is kept with the next
    /// answer, so there is nothing to wait for.
    void resume() {
        if (state.get() instanceof RoomState.Paused(var ask)) {
            ask(ask, new Remark.None());
        }
    }

    /// What was written and said stays, and is there again afterwards.
    void checkSound() {
        navigator.go(new Route.SoundCheck());
    }

    void leave() {
        navigator.back();
    }

    /// Tries once more to evaluate an answer that is kept.
    void evaluateAgain() {
        if (state.get() instanceof RoomState.EvaluationFailed(var ask, _)) {
            navigator.replace(new Route.Feedback(interview, ask.index()));
        }
    }

    /// Keeps the text and the time, before it returns.
    void saveNow() {
        if (state.get() instanceof RoomState.Asking || state.get() instanceof RoomState.Paused) {
            sheet.saveNow();
        }
    }

    void hide() {
        leaveVoice();
        slot.cancel();
        pausing.cancel();
        preparing.cancel();
        sheet.close();
    }

    private void show(NextQuestion next) {
        switch (next) {
            case NextQuestion.Asked ask -> {
                sheet.open(ask.place(), ask.draft());
                drawer.begin(ask);
                hearing.begin(ask);
                ask(ask, new Remark.None());
                speaking.begin(ask.words());
                prepareScoring(ask);
            }
            case NextQuestion.NoneLeft _ -> finish();
        }
    }

    private void ask(NextQuestion.Asked ask, Remark remark) {
        sheet.start();
        state.set(new RoomState.Asking(ask, remark));
    }

    /// Where that fails the score itself will tell.
    private void prepareScoring(NextQuestion.Asked ask) {
        tasks.run(
                preparing,
                () -> useCases.prepareScoring().execute(ask.question()),
                () -> {},
                _ -> {});
    }

    /// The interviewer does not speak into an open microphone; and where the person chose so, the
    /// answer is handed in when it seems over.
    private void heard(HearingShown shown) {
        if (shown instanceof HearingShown.Opening) {
            speaking.quiet();
        }
        if (shown instanceof HearingShown.Hearing now
                && now.seemsOver()
                && useCases.voiceChoice().current().get().turn().endsByItself()) {
            submit();
        }
    }

    private void leaveVoice() {
        speaking.quiet();
        hearing.close();
    }

    private void finish() {
        state.set(new RoomState.Finishing());
        tasks.run(
                slot,
                () -> useCases.completeInterview().execute(interview),
                _ -> navigator.replace(new Route.Report(interview)),
                this::failed);
    }

    private void handOver(NextQuestion.Asked ask) {
        sheet.stop();
        state.set(new RoomState.Evaluating(ask));
    }

    private void arrived(NextQuestion.Asked ask, Arrival arrival) {
        switch (arrival) {
            case Arrival.Taken _ -> taken(ask);
            case Arrival.OnlyKept(var failure) -> {
                sheet.close();
                state.set(new RoomState.EvaluationFailed(ask, failure));
            }
            case Arrival.NotTaken(var failure) -> ask(ask, new Remark.NotTaken(failure));
            case Arrival.Unknown(var failure) -> failed(failure);
        }
    }

    private void taken(NextQuestion.Asked ask) {
        sheet.close();
        if (ask.interview().mode() == InterviewMode.PRACTICE) {
            navigator.replace(new Route.Feedback(interview, ask.index()));
        } else {
            load();
        }
    }

    private void failed(Failure failure) {
        state.set(new RoomState.Failed(failure));
    }
}
