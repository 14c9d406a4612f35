package com.elios.interview.domain.model.report;

import java.util.List;
import java.util.Objects;

/// One thing to work on next.
///
/// @param index the question it comes from, from 0
/// @param missing key points of that question that were missed or covered in part, and that no
///     follow-up question closed
public record WorkItem(int index, String skill, List<String> missing) {
    public WorkItem {
        Objects.requireNonNull(skill);
        missing = List.copyOf(missing);
    }
}
