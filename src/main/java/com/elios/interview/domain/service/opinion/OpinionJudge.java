package com.elios.interview.domain.service.opinion;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.opinion.OpinionClaims.RemarkClaim;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a second opinion of a language model's claims: drops those without evidence, counts them,
/// and computes the score from yes and no for each key point. A quote that shares no word of
/// content with the question, its key points and its good answers is no evidence.
public final class OpinionJudge {
    private static final int MOST_REMARKS = 3;

    private final String answer;
    private final List<KeyPoint> keyPoints;
    private final Set<String> subject;
    private final EvidenceLock lock;
    private int dropped;

    public OpinionJudge(AnswerToEvaluate answer) {
        this.answer = answer.answer();
        this.keyPoints = answer.keyPoints();
        this.lock = new EvidenceLock(this.answer);
        this.subject = subject(answer);
    }

    private static Set<String> subject(AnswerToEvaluate answer) {
        var all = new StringBuilder(answer.question());
        answer.references().forEach(reference -> all.append('\n').append(reference));
        answer.keyPoints().forEach(point -> all.append('\n').append(point.text()));
        return stems(all.toString()).collect(Collectors.toSet());
    }

    private static Stream<String> stems(String text) {
        return Passage.of(text).vocabulary().stream().map(Word::stem);
    }

    /// @param samples at least one; each with a claim for every key point
    /// @param counts whether the model had passed the trust check
    public SecondOpinion.Given judge(
            List<OpinionClaims> samples, boolean counts, OpinionSource source) {
        dropped = 0;
        List<List<PointVerdict>> verdicts = samples.stream().map(this::verdicts).toList();
        var agreed = majority(verdicts);
        var scores = verdicts.stream().mapToDouble(OpinionJudge::score).summaryStatistics();
        var spread = new Spread(scores.getMin(), scores.getMax(), samples.size());
        var remarks = samples.getFirst().remarks();
        return new SecondOpinion.Given(
                score(agreed),
                agreed,
                remarks(remarks, true),
                remarks(remarks, false),
                dropped,
                spread,
                counts,
                source);
    }

    /// Weighted share of the key points that are covered, 0 to 100.
    static double score(List<PointVerdict> verdicts) {
        double all = verdicts.stream().mapToDouble(v -> v.keyPoint().weight()).sum();
        double covered =
                verdicts.stream()
                        .filter(PointVerdict::covered)
                        .mapToDouble(v -> v.keyPoint().weight())
                        .sum();
        return all == 0 ? 0 : 100 * covered / all;
    }

    private List<PointVerdict> verdicts(OpinionClaims claims) {
        if (claims.points().size() != keyPoints.size()) {
            throw new IllegalArgumentException(
                    claims.points().size() + " claims for " + keyPoints.size() + " key points");
        }
        List<PointVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < keyPoints.size(); i++) {
            var claim = claims.points().get(i);
            List<Span> evidence = claim.covered() ? evidence(claim.quote()) : List.of();
            if (claim.covered() && evidence.isEmpty()) {
                dropped++;
            }
            verdicts.add(new PointVerdict(keyPoints.get(i), !evidence.isEmpty(), evidence));
        }
        return verdicts;
    }

    private List<Span> evidence(String quote) {
        return lock.find(quote).stream()
                .filter(span -> stems(span.of(answer)).anyMatch(subject::contains))
                .toList();
    }

    /// Covered where more than half of the samples say so.
    private List<PointVerdict> majority(List<List<PointVerdict>> samples) {
        List<PointVerdict> agreed = new ArrayList<>();
        for (int i = 0; i < keyPoints.size(); i++) {
            Set<Span> evidence = new LinkedHashSet<>();
            int yes = 0;
            for (var sample : samples) {
                yes += sample.get(i).covered() ? 1 : 0;
                evidence.addAll(sample.get(i).evidence());
            }
            boolean covered = yes * 2 > samples.size();
            agreed.add(
                    new PointVerdict(
                            keyPoints.get(i),
                            covered,
                            covered ? List.copyOf(evidence) : List.of()));
        }
        return agreed;
    }

    private List<Remark> remarks(List<RemarkClaim> claims, boolean strengths) {
        List<Remark> kept = new ArrayList<>();
        for (var claim : claims) {
            if (claim.strength() != strengths) {
                continue;
            }
            var where = lock.find(claim.quote());
            if (where.isEmpty() || claim.text().isBlank()) {
                dropped++;
            } else if (kept.size() < MOST_REMARKS) {
                kept.add(new Remark(claim.text().strip(), List.of(where.get())));
            }
        }
        return kept;
    }
}
