package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a plan is made for, and from what.
///
/// @param cv confirmed, or null
/// @param topics all that there are questions for
public record PlanFor(CandidateId candidate, @Nullable CvAnalysis cv, List<String> topics) {
    public PlanFor {
        topics = List.copyOf(topics);
    }

    @Nullable CvAnalysisId cvId() {
        return cv == null ? null : cv.id();
    }

    /// The few that the CV suggests, or all where it suggests none.
    List<String> firstTopics() {
        var suggested = suggestedTopics();
        return suggested.isEmpty() ? topics : suggested;
    }

    /// What is not among the first.
    List<String> otherTopics() {
        var first = firstTopics();
        return topics.stream().filter(topic -> !first.contains(topic)).toList();
    }

    List<String> suggestedTopics() {
        return cv == null
                ? List.of()
                : cv.facts().topics().stream().filter(topics::contains).toList();
    }
}
