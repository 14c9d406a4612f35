package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.application.usecase.speech.LeftOut;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.service.turn.TurnEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the room shows of the microphone.
public sealed interface HearingShown {
    /// Whether the microphone is open, or will be at once.
    default boolean isOpen() {
        return false;
    }

    /// Whether the microphone is closed and words are still to come.
    default boolean isCatchingUp() {
        return false;
    }

    /// Whether a recogniser listens, or did until it failed.
    default boolean isUnderstood() {
        return false;
    }

    /// @param note what is to be said about the take before
    record Off(Optional<Note> note) implements HearingShown {}

    record Opening() implements HearingShown {
        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /// @param speaking whether speech is heard now
    /// @param seemsOver whether the answer seems to be over
    /// @param note what is to be said beside it
    record Hearing(HearingState by, boolean speaking, boolean seemsOver, @Nullable Note note)
            implements HearingShown {
        public Hearing {
            Objects.requireNonNull(by);
        }

        static final Hearing BEGUN =
                new Hearing(new HearingState.OnlyRecording(null), false, false, null);

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isUnderstood() {
            return !by.equals(BEGUN.by);
        }

        Hearing by(HearingState now) {
            return new Hearing(now, speaking, seemsOver, note);
        }

        Hearing turn(TurnEvent turn) {
            return new Hearing(
                    by, turn == TurnEvent.SPEECH_BEGAN, turn == TurnEvent.SEEMS_OVER, note);
        }

        Hearing noting(Note what) {
            return new Hearing(by, speaking, seemsOver, what);
        }
    }

    /// The microphone is closed; what was said last is still being understood.
    record Finishing() implements HearingShown {
        @Override
        public boolean isCatchingUp() {
            return true;
        }
    }

    /// What was recorded is being written down.
    ///
    /// @param until how far it is, in the recording; null at first
    record WritingDown(@Nullable Duration until) implements HearingShown {
        @Override
        public boolean isCatchingUp() {
            return true;
        }
    }

    /// What a person should know of a take.
    sealed interface Note {
        /// What is not written down, where it tells of that.
        default Optional<LeftOut> leftOut() {
            return Optional.empty();
        }

        record NotOpened(Failure failure) implements Note {}

        /// @param leftOut what of the recording is not written down
        record Lost(AudioProblem problem, Optional<LeftOut> leftOut) implements Note {}

        /// @param code of the failure
        record NotKept(String code) implements Note {}

        /// Something was recorded and not written down.
        record Incomplete(LeftOut what) implements Note {
            @Override
            public Optional<LeftOut> leftOut() {
                return Optional.of(what);
            }
        }

        /// It could not be written down later either.
        ///
        /// @param failed who could not, and why; null where that is not known
        record StillIncomplete(LeftOut what, @Nullable Handover failed) implements Note {
            @Override
            public Optional<LeftOut> leftOut() {
                return Optional.of(what);
            }
        }
    }
}
