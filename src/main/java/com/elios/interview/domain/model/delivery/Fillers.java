package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Fillers that stand in the transcript. Many recognisers leave “um” out, so there may have been
/// more.
///
/// @param found in the order in which they were said
public record Fillers(List<Filler> found) {
    public Fillers {
        found = List.copyOf(found);
    }

    /// Those that can be nothing else.
    public int least() {
        return (int) found.stream().filter(Filler::sure).count();
    }

    /// With words that may be fillers or mean something.
    public int most() {
        return found.size();
    }

    /// @param words as they were said, such as `um` or `you know`
    /// @param first number of its first word in the transcript, from 0
    /// @param from null where words have no times
    /// @param sure false for a word that may mean something where it stands
    public record Filler(
            String words, int first, @Nullable Duration from, @Nullable Duration to, boolean sure) {
        public Filler {
            Objects.requireNonNull(words);
            if (first < 0 || (from == null) != (to == null)) {
                throw new IllegalArgumentException("no such place: " + first);
            }
        }
    }
}
