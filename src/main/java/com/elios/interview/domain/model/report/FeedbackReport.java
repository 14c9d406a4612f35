package com.elios.interview.domain.model.report;

import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The result of a completed interview.
///
/// @param overall mean of the scores there are, 0 to 100; null where no answer was scored
/// @param scored number of answers in the mean
/// @param notScored answers that could not be judged
/// @param skipped questions without an answer
/// @param dimensions mean per dimension, by its name
/// @param skills mean per main skill, weakest first
/// @param workOn at most three, the most useful first
public record FeedbackReport(
        InterviewId interviewId,
        @Nullable Double overall,
        int scored,
        int notScored,
        int skipped,
        List<Mean> dimensions,
        List<Mean> skills,
        List<WorkItem> workOn,
        Provenance provenance) {
    public FeedbackReport {
        Objects.requireNonNull(interviewId);
        Objects.requireNonNull(provenance);
        dimensions = List.copyOf(dimensions);
        skills = List.copyOf(skills);
        workOn = List.copyOf(workOn);
        if ((overall == null) != (scored == 0)) {
            throw new IllegalArgumentException("a total needs scores, and scores give a total");
        }
    }

    public int questions() {
        return scored + notScored + skipped;
    }
}
