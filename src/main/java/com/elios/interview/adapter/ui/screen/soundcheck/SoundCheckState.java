package com.elios.interview.adapter.ui.screen.soundcheck;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.service.level.Surveyed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far the sound check is.
sealed interface SoundCheckState {
    /// Nothing was heard yet.
    record Ready() implements SoundCheckState {}

    record Opening() implements SoundCheckState {}

    /// @param by who writes down what is said
    record Listening(HearingState by) implements SoundCheckState {
        public Listening {
            Objects.requireNonNull(by);
        }
    }

    /// The microphone is closed; what was said last is still being understood.
    record Finishing() implements SoundCheckState {}

    /// @param lost whether the microphone was lost while it was heard
    record Heard(Surveyed found, Understood understood, boolean lost, Playback playback)
            implements SoundCheckState {
        public Heard {
            Objects.requireNonNull(found);
            Objects.requireNonNull(understood);
            Objects.requireNonNull(playback);
        }

        Heard with(Playback now) {
            return new Heard(found, understood, lost, now);
        }
    }

    /// The microphone could not be opened.
    record Failed(Failure failure) implements SoundCheckState {}

    /// What was understood.
    sealed interface Understood {
        /// @param text empty where no words were understood
        /// @param complete whether all that was said was waited for
        /// @param instead whom it replaced; null for the chosen one
        record By(Recognizer recognizer, String text, boolean complete, @Nullable Handover instead)
                implements Understood {
            public By {
                Objects.requireNonNull(recognizer);
                Objects.requireNonNull(text);
            }
        }

        /// @param failed null where no recogniser is chosen
        record Nobody(@Nullable Handover failed) implements Understood {}
    }

    /// Hearing it back.
    sealed interface Playback {
        record Quiet() implements Playback {}

        record Playing() implements Playback {}

        record NotPlayed(Failure failure) implements Playback {}
    }
}
