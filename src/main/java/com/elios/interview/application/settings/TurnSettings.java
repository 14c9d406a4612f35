package com.elios.interview.application.settings;

import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.TurnTaking;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose turn it is, and how it ends.
///
/// @param learnt pause that was learnt from the person's own speech; null before a calibration
/// @param endsByItself whether the answer is handed in after the pause; else that is only proposed
public record TurnSettings(
        TurnTaking taking, Patience patience, @Nullable Duration learnt, boolean endsByItself) {
    public static final TurnSettings DEFAULTS =
            new TurnSettings(TurnTaking.OPEN_MICROPHONE, Patience.USUAL, null, false);

    public TurnSettings {
        Objects.requireNonNull(taking);
        Objects.requireNonNull(patience);
        if (learnt != null && (learnt.isNegative() || learnt.isZero())) {
            throw new IllegalArgumentException("no such pause: " + learnt);
        }
    }

    /// How long a silence is before the answer seems to be over.
    public Duration silence() {
        return patience == Patience.LEARNT && learnt != null ? learnt : patience.silence();
    }

    public TurnSettings withTaking(TurnTaking chosen) {
        return new TurnSettings(chosen, patience, learnt, endsByItself);
    }

    public TurnSettings withPatience(Patience chosen) {
        return new TurnSettings(taking, chosen, learnt, endsByItself);
    }

    /// Learnt from the person, and used from now on.
    public TurnSettings withLearnt(Duration pause) {
        return new TurnSettings(taking, Patience.LEARNT, pause, endsByItself);
    }

    public TurnSettings withEndByItself(boolean wanted) {
        return new TurnSettings(taking, patience, learnt, wanted);
    }
}
