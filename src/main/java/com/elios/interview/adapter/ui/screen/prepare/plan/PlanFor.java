package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import java.util.ArrayList;
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

    /// Topics that the CV suggests come first, then the others by name.
    List<String> orderedTopics() {
        var suggested = suggestedTopics();
        var ordered = new ArrayList<>(suggested);
        topics.stream().filter(topic -> !suggested.contains(topic)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    List<String> suggestedTopics() {
        return cv == null
                ? List.of()
                : cv.facts().topics().stream().filter(topics::contains).toList();
    }
}
