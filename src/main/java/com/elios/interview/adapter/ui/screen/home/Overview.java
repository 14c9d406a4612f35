package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.interview.Interview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the first screen tells.
///
/// @param name of the person; null where it is not known
/// @param open the interview to go on with, or null
/// @param results the last completed interviews, newest first
record Overview(@Nullable String name, @Nullable Interview open, List<InterviewSummary> results) {
    Overview {
        results = List.copyOf(results);
    }
}
