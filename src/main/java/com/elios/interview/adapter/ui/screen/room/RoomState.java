package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.interview.NextQuestion;
import org.jspecify.annotations.Nullable;

/// What the interview room shows.
sealed interface RoomState {
    record Loading() implements RoomState {}

    /// The person is answering.
    ///
    /// @param notTaken why the last attempt to submit or skip did not go through, or null
    record Asking(NextQuestion.Ask ask, @Nullable Failure notTaken) implements RoomState {}

    record Paused(NextQuestion.Ask ask) implements RoomState {}

    /// The answer is on its way: being kept, then evaluated.
    record Evaluating(NextQuestion.Ask ask) implements RoomState {}

    /// The answer is kept, its evaluation is still owed.
    record EvaluationFailed(NextQuestion.Ask ask, Failure failure) implements RoomState {}

    /// All questions are done and the report is being written.
    record Finishing() implements RoomState {}

    record Failed(Failure failure) implements RoomState {}
}
