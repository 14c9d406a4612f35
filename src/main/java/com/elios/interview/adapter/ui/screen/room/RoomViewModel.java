package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// Takes a person through an interview, question by question. Whatever happens to the window, what
/// was written and the time it took are kept.
public final class RoomViewModel {
    private final InterviewId interview;
    private final RoomUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final Slot pausing = new Slot();
    private final ReadOnlyObjectWrapper<RoomState> state =
            new ReadOnlyObjectWrapper<>(new RoomState.Loading());
    private final AnswerSheet sheet;

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
                        (index, draft) -> useCases.saveDraft().execute(interview, index, draft));
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

    /// Shows the question that is due; also after a failure.
    void load() {
        state.set(new RoomState.Loading());
        tasks.run(
                slot,
                () -> useCases.askNextQuestion().execute(interview),
                this::show,
                this::failed);
    }

    /// Called about once a second while the screen is shown.
    void tick() {
        sheet.tick();
    }

    void submit() {
        if (!(state.get() instanceof RoomState.Asking(var ask, _)) || sheet.blank()) {
            return;
        }
        sheet.stop();
        state.set(new RoomState.Evaluating(ask));
        var text = sheet.text().get();
        var elapsed = sheet.elapsed().get();
        tasks.run(
                slot,
                () -> {
                    sheet.flush();
                    return useCases.submitAnswer().execute(interview, ask.index(), text, elapsed);
                },
                _ -> taken(ask),
                failure -> notTaken(ask, failure));
    }

    void skip(SkipReason reason) {
        if (!(state.get() instanceof RoomState.Asking(var ask, _))) {
            return;
        }
        sheet.stop();
        state.set(new RoomState.Evaluating(ask));
        var elapsed = sheet.elapsed().get();
        tasks.run(
                slot,
                () -> useCases.skipQuestion().execute(interview, ask.index(), reason, elapsed),
                _ -> taken(ask),
                failure -> notTaken(ask, failure));
    }

    void pause() {
        if (state.get() instanceof RoomState.Asking(var ask, _)) {
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
            sheet.start();
            state.set(new RoomState.Asking(ask, null));
        }
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
        slot.cancel();
        pausing.cancel();
        sheet.close();
    }

    private void show(NextQuestion next) {
        switch (next) {
            case NextQuestion.Ask ask -> {
                sheet.open(ask.index(), ask.draft());
                state.set(new RoomState.Asking(ask, null));
            }
            case NextQuestion.NoneLeft _ -> finish();
        }
    }

    private void finish() {
        state.set(new RoomState.Finishing());
        tasks.run(
                slot,
                () -> useCases.completeInterview().execute(interview),
                _ -> navigator.replace(new Route.Report(interview)),
                this::failed);
    }

    private void taken(NextQuestion.Ask ask) {
        sheet.close();
        if (ask.interview().mode() == InterviewMode.PRACTICE) {
            navigator.replace(new Route.Feedback(interview, ask.index()));
        } else {
            load();
        }
    }

    /// Finds out how far it came: the answer is kept before it is evaluated.
    private void notTaken(NextQuestion.Ask ask, Failure failure) {
        tasks.run(
                slot,
                () -> useCases.askNextQuestion().execute(interview),
                next -> {
                    if (next.interview().position() > ask.index()) {
                        sheet.close();
                        state.set(new RoomState.EvaluationFailed(ask, failure));
                    } else {
                        sheet.start();
                        state.set(new RoomState.Asking(ask, failure));
                    }
                },
                this::failed);
    }

    private void failed(Failure failure) {
        state.set(new RoomState.Failed(failure));
    }
}
