package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.interview.NextQuestion;

/// What the interview room shows.
sealed interface RoomState {
    record Loading() implements RoomState {}

    /// The person is answering.
    record Asking(NextQuestion.Asked ask, Remark remark) implements RoomState {}

    record Paused(NextQuestion.Asked ask) implements RoomState {}

    /// The answer is on its way: being kept, then evaluated.
    record Evaluating(NextQuestion.Asked ask) implements RoomState {}

    /// The answer is kept, its evaluation is still owed.
    record EvaluationFailed(NextQuestion.Asked ask, Failure failure) implements RoomState {}

    /// All questions are done and the report is being written.
    record Finishing() implements RoomState {}

    record Failed(Failure failure) implements RoomState {}

    /// What is to be said about the last attempt to hand the answer in.
    sealed interface Remark {
        record None() implements Remark {}

        /// There is no text to submit.
        record NothingWritten() implements Remark {}

        /// It did not go through.
        record NotTaken(Failure failure) implements Remark {}
    }
}
