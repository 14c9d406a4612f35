package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.List;

/// Drawn-out steady sounds, such as “uh” and “um”, found in the sound alone. A drawn-out word
/// counts as one too.
///
/// @param found in their order
public record FilledPauses(List<Held> found) {
    public FilledPauses {
        found = List.copyOf(found);
    }

    public int least() {
        return (int) found.stream().filter(Held::sure).count();
    }

    public int most() {
        return found.size();
    }

    /// @param sure held for long, or held beside a silence
    public record Held(Duration from, Duration to, boolean sure) {
        public Held {
            if (from.isNegative() || to.compareTo(from) <= 0) {
                throw new IllegalArgumentException("no such time: " + from + ", " + to);
            }
        }
    }
}
