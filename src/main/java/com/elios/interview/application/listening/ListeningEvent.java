package com.elios.interview.application.listening;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.turn.TurnEvent;
import java.time.Duration;
import java.util.Objects;

/// What happens while a person is heard.
public sealed interface ListeningEvent {
    /// About fifteen times a second.
    ///
    /// @param at since the microphone was opened
    record Heard(Level level, Duration at) implements ListeningEvent {
        public Heard {
            Objects.requireNonNull(level);
            Objects.requireNonNull(at);
        }
    }

    record Turned(TurnEvent event) implements ListeningEvent {
        public Turned {
            Objects.requireNonNull(event);
        }
    }

    /// Replaces the uncertain words before; empty where there are none any more.
    record Uncertain(String text) implements ListeningEvent {
        public Uncertain {
            Objects.requireNonNull(text);
        }
    }

    record Understood(Utterance utterance) implements ListeningEvent {
        public Understood {
            Objects.requireNonNull(utterance);
        }
    }

    record HearingChanged(HearingState state) implements ListeningEvent {
        public HearingChanged {
            Objects.requireNonNull(state);
        }
    }

    /// The sound cannot be kept any more; what was kept before stays, and listening goes on.
    record NotKept(CoachException failure) implements ListeningEvent {
        public NotKept {
            Objects.requireNonNull(failure);
        }
    }

    /// The microphone gives nothing any more. What was heard is kept.
    record MicrophoneLost(AudioProblem problem) implements ListeningEvent {
        public MicrophoneLost {
            Objects.requireNonNull(problem);
        }
    }
}
