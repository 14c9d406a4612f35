package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.screen.room.sheet.AnswerSheet;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;
import java.time.Duration;
import java.util.function.Consumer;

/// Submits an answer or skips its question. Where that does not go through, it finds out how far it
/// came: an answer is kept before it is evaluated.
final class HandingIn {
    private final InterviewId interview;
    private final RoomUseCases useCases;
    private final TaskRunner tasks;
    private final Slot slot;

    /// @param slot holds the one thing that the room is doing
    HandingIn(InterviewId interview, RoomUseCases useCases, TaskRunner tasks, Slot slot) {
        this.interview = interview;
        this.useCases = useCases;
        this.tasks = tasks;
        this.slot = slot;
    }

    void submit(NextQuestion.Asked ask, AnswerSheet sheet, Consumer<Arrival> then) {
        var text = sheet.text().get();
        var elapsed = sheet.elapsed().get();
        hand(
                ask,
                () -> {
                    sheet.flush();
                    return submit(ask, text, elapsed);
                },
                then);
    }

    private Answer submit(NextQuestion.Asked asked, String text, Duration elapsed) {
        return switch (asked) {
            case NextQuestion.Ask ask ->
                    useCases.submitAnswer().execute(interview, ask.index(), text, elapsed);
            case NextQuestion.AskMore more ->
                    useCases.submitFollowUp().execute(interview, more.index(), text, elapsed);
        };
    }

    void pass(NextQuestion.AskMore more, Consumer<Arrival> then) {
        hand(more, () -> useCases.passFollowUp().execute(interview, more.index()), then);
    }

    void skip(NextQuestion.Ask ask, SkipReason reason, AnswerSheet sheet, Consumer<Arrival> then) {
        var elapsed = sheet.elapsed().get();
        hand(
                ask,
                () -> useCases.skipQuestion().execute(interview, ask.index(), reason, elapsed),
                then);
    }

    private <T> void hand(NextQuestion.Asked ask, TaskRunner.Work<T> work, Consumer<Arrival> then) {
        tasks.run(
                slot,
                work,
                _ -> then.accept(new Arrival.Taken()),
                failure -> lookHowFar(ask, failure, then));
    }

    private void lookHowFar(NextQuestion.Asked ask, Failure failure, Consumer<Arrival> then) {
        tasks.run(
                slot,
                () -> useCases.askNextQuestion().execute(interview),
                next ->
                        then.accept(
                                isStillAsked(ask, next)
                                        ? new Arrival.NotTaken(failure)
                                        : new Arrival.OnlyKept(failure)),
                unreadable -> then.accept(new Arrival.Unknown(unreadable)));
    }

    private static boolean isStillAsked(NextQuestion.Asked before, NextQuestion now) {
        return now instanceof NextQuestion.Asked asked && asked.place().equals(before.place());
    }

    /// How far it came.
    sealed interface Arrival {
        record Taken() implements Arrival {}

        /// The evaluation is still owed.
        record OnlyKept(Failure failure) implements Arrival {}

        record NotTaken(Failure failure) implements Arrival {}

        record Unknown(Failure failure) implements Arrival {}
    }
}
