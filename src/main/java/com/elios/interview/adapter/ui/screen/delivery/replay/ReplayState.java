package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.speech.KeptRecording;

/// What there is to hear.
sealed interface ReplayState {
    record Looking() implements ReplayState {}

    record Kept(KeptRecording recording) implements ReplayState {}

    record Deleted() implements ReplayState {}

    record NotReadable(Failure failure) implements ReplayState {}
}
