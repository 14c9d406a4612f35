package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.progress.PracticeProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the first screen tells.
///
/// @param name of the person; null where it is not known
/// @param open the interview to go on with, or null
/// @param results the last completed interviews, newest first
/// @param withCv whether a confirmed CV steers a practice
/// @param next what to practise next, or null
record Overview(
        @Nullable String name,
        @Nullable Interview open,
        List<InterviewSummary> results,
        boolean withCv,
        @Nullable PracticeProposal next) {
    Overview {
        results = List.copyOf(results);
    }
}
