package com.elios.interview.domain.service.progress;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides what to practise next: the topic whose last figure is the lowest, while that is low
/// enough to be worth it; else a topic of the CV on which no answer was scored; else nothing.
///
/// Only what was measured counts: a skipped or unscored answer says nothing about a topic, and a
/// topic's last figure stands alone, because a mean with older ones would hide what was learnt.
public final class NextPractice {
    /// From here on a topic is left in peace: the answers cover most of what was asked. Our
    /// judgement.
    static final double GOOD = 75;

    private NextPractice() {}

    /// @param reports of completed interviews, newest first
    /// @param cv confirmed facts, or null
    /// @param askable topics that there are questions for
    public static Optional<PracticeProposal> after(
            List<FeedbackReport> reports, @Nullable CvFacts cv, Set<String> askable) {
        var last = lastOfEach(reports);
        return weakest(last, askable).or(() -> untried(cv, last.keySet(), askable));
    }

    /// The newest figure of each topic. Of equal figures the more recent comes first.
    private static Map<String, PracticeProposal.WeakTopic> lastOfEach(
            List<FeedbackReport> reports) {
        var last = new LinkedHashMap<String, PracticeProposal.WeakTopic>();
        for (var report : reports) {
            for (var mean : report.skills()) {
                last.putIfAbsent(mean.name(), weak(mean, report));
            }
        }
        return last;
    }

    private static PracticeProposal.WeakTopic weak(Mean mean, FeedbackReport report) {
        var missed =
                report.workOn().stream()
                        .filter(item -> item.skill().equals(mean.name()))
                        .map(WorkItem::missing)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return new PracticeProposal.WeakTopic(mean, missed);
    }

    private static Optional<PracticeProposal> weakest(
            Map<String, PracticeProposal.WeakTopic> last, Set<String> askable) {
        return last.values().stream()
                .filter(topic -> topic.last().value() < GOOD && askable.contains(topic.topic()))
                .min(Comparator.comparingDouble(topic -> topic.last().value()))
                .map(topic -> topic);
    }

    private static Optional<PracticeProposal> untried(
            @Nullable CvFacts cv, Set<String> practised, Set<String> askable) {
        if (cv == null) {
            return Optional.empty();
        }
        return cv.topics().stream()
                .filter(topic -> askable.contains(topic) && !practised.contains(topic))
                .flatMap(topic -> cv.skills().stream().filter(s -> s.name().equals(topic)))
                .findFirst()
                .map(skill -> new PracticeProposal.NewTopic(skill.name(), skill.source()));
    }
}
