package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.probing.StopReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.service.pace.Pace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses the follow-up question after an answer, or says why there is none. The same answer is
/// always followed by the same question. A question never holds a word of content of a key point
/// that is open, unless it stands in the question or the person has said it.
public final class FollowUps {
    /// Times the suggested time for a question, from which on nothing more is asked.
    private static final int TIMES = 3;

    private FollowUps() {}

    /// What follows a person's answer, all of whose evaluations are done.
    public static NextStep after(Question question, Answer answer) {
        return answer.probing()
                .map(probing -> after(question, probing))
                .orElseGet(NextStep.None::new);
    }

    private static NextStep after(Question question, Probing probing) {
        var asked = probing.followUps();
        if (!asked.isEmpty() && asked.getLast().isOpen()) {
            return new NextStep.Ask(asked.getLast().probe());
        }
        var kind = AnswerKind.of(question, probing.said(), probing.first());
        return stop(question, probing, kind)
                .<NextStep>map(NextStep.Stop::new)
                .orElseGet(
                        () ->
                                probe(question, probing, kind)
                                        .<NextStep>map(NextStep.Ask::new)
                                        .orElseGet(
                                                () ->
                                                        new NextStep.Stop(
                                                                StopReason
                                                                        .NONE_WITHOUT_GIVING_AWAY)));
    }

    private static Optional<StopReason> stop(Question question, Probing probing, AnswerKind kind) {
        var asked = probing.followUps();
        if (!asked.isEmpty() && asked.getLast().reply() instanceof Reply.Passed) {
            return Optional.of(StopReason.WENT_ON);
        }
        if (probing.openGaps().isEmpty()) {
            return Optional.of(StopReason.NOTHING_MISSING);
        }
        if (asked.size() == FollowUp.MOST) {
            return Optional.of(StopReason.THREE_ASKED);
        }
        if (kind == AnswerKind.DOES_NOT_KNOW && !asked.isEmpty()) {
            return Optional.of(StopReason.ONE_EASIER_ASKED);
        }
        if (!asked.isEmpty() && probing.addedNothing(asked.size() - 1)) {
            return Optional.of(StopReason.ADDED_NOTHING);
        }
        boolean late = probing.allElapsed().compareTo(Pace.of(question).multipliedBy(TIMES)) >= 0;
        return late ? Optional.of(StopReason.TIME_IS_UP) : Optional.empty();
    }

    private static Optional<Probe> probe(Question question, Probing probing, AnswerKind kind) {
        var phrasing = new Phrasing(question, probing);
        if (kind == AnswerKind.DOES_NOT_KNOW) {
            return phrasing.easier(
                            byWeight(probing).stream().map(KeyPointCoverage::keyPoint).toList())
                    .map(text -> new Probe(Aim.EASIER, text, null));
        }
        if (kind == AnswerKind.ELSEWHERE && probing.followUps().isEmpty()) {
            return phrasing.leadBack().map(text -> new Probe(Aim.LEAD_BACK, text, null));
        }
        return byWeight(probing).stream()
                .filter(gap -> !wasAskedAbout(gap, probing))
                .flatMap(
                        gap ->
                                phrasing
                                        .about(gap)
                                        .map(text -> new Probe(Aim.GAP, text, gap.keyPoint()))
                                        .stream())
                .findFirst();
    }

    /// The open gaps, what would add most first.
    private static List<KeyPointCoverage> byWeight(Probing probing) {
        return probing.openGaps().stream()
                .map(Gap::first)
                .sorted(
                        Comparator.comparingDouble(
                                gap -> -gap.keyPoint().weight() * (1 - gap.coverage())))
                .toList();
    }

    private static boolean wasAskedAbout(KeyPointCoverage gap, Probing probing) {
        return probing.followUps().stream()
                .anyMatch(asked -> gap.keyPoint().equals(asked.probe().about()));
    }
}
