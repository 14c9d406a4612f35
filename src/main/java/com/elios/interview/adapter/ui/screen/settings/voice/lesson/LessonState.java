package com.elios.interview.adapter.ui.screen.settings.voice.lesson;

import com.elios.interview.adapter.ui.task.Failure;
import java.time.Duration;
import java.util.Objects;

/// How the lesson stands.
sealed interface LessonState {
    record Resting() implements LessonState {}

    record Opening() implements LessonState {}

    /// @param heard since it began
    record Listening(Duration heard) implements LessonState {
        public Listening {
            Objects.requireNonNull(heard);
        }
    }

    /// What was heard is looked at.
    record Learning() implements LessonState {}

    record Learnt(Duration pause) implements LessonState {
        public Learnt {
            Objects.requireNonNull(pause);
        }
    }

    record TooLittle() implements LessonState {}

    /// The microphone went away meanwhile.
    record Lost() implements LessonState {}

    record Failed(Failure failure) implements LessonState {}
}
