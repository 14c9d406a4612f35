package com.elios.interview.domain.model.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interview held against one or several earlier ones.
///
/// @param interviews how many earlier ones
/// @param overall null, and `dimensions` empty, where the two share too little to be compared as a
///     whole
/// @param dimensions by the name of the dimension
/// @param skills those that both have
public record Against(
        int interviews, @Nullable Change overall, List<Change> dimensions, List<Change> skills) {
    public Against {
        dimensions = List.copyOf(dimensions);
        skills = List.copyOf(skills);
        if (interviews < 1) {
            throw new IllegalArgumentException("there is nothing to compare with");
        }
        if (overall == null && !dimensions.isEmpty()) {
            throw new IllegalArgumentException("dimensions are of the whole");
        }
    }

    public boolean isEmpty() {
        return overall == null && skills.isEmpty();
    }
}
