package com.elios.interview.domain.model.probing;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All that was said to one question: the scored first answer and what was asked after it. It can
/// only add: no figure falls by it, and a gap closes by evidence alone.
///
/// @param said the first answer
/// @param first its evaluation
/// @param elapsed time spent on it
/// @param followUps in the order in which they were asked; only the last can be open
public record Probing(
        String said, Evaluation.Scored first, Duration elapsed, List<FollowUp> followUps) {
    /// Parts of what was said are told apart as paragraphs.
    private static final String BETWEEN = "\n\n";

    /// Points of the score that are more than chance.
    private static final double LEAST_RISE = 1;

    public Probing {
        Objects.requireNonNull(said);
        Objects.requireNonNull(first);
        Objects.requireNonNull(elapsed);
        followUps = List.copyOf(followUps);
    }

    /// Whether a follow-up question was answered, and so there is a second figure.
    public boolean answered() {
        return followUps.stream().anyMatch(it -> it.reply() instanceof Reply.Said);
    }

    /// 0 to 100.
    public double firstScore() {
        return first.score();
    }

    /// The best that the answers came to, never below the first; 0 to 100.
    public double scoreAfter() {
        return scoreAfter(followUps.size());
    }

    /// The same after the first few follow-up questions.
    public double scoreAfter(int count) {
        return IntStream.range(0, count)
                .mapToObj(this::evaluation)
                .flatMap(Optional::stream)
                .mapToDouble(Evaluation.Scored::score)
                .reduce(first.score(), Math::max);
    }

    /// The evaluation of the same words; that of the first answer where those after it are not
    /// scored.
    public Evaluation.Scored ratedAfter(int count) {
        return count == 0 ? first : evaluation(count - 1).orElse(first);
    }

    /// The first answer and the replies up to a follow-up question, as they are evaluated together.
    ///
    /// @param last number of that question, from 0
    public String saidUpTo(int last) {
        var all = new StringBuilder(said);
        for (int i = 0; i <= last; i++) {
            if (followUps.get(i).reply() instanceof Reply.Said(var text, _, _, _, _)) {
                all.append(BETWEEN).append(text);
            }
        }
        return all.toString();
    }

    /// All that was said.
    public String allSaid() {
        return saidUpTo(followUps.size() - 1);
    }

    /// Time spent on the question and everything after it.
    public Duration allElapsed() {
        var time = elapsed;
        for (var followUp : followUps) {
            if (followUp.reply() instanceof Reply.Said(_, _, _, var took, _)) {
                time = time.plus(took);
            }
        }
        return time;
    }

    /// What the first answer left open, in the question's order, each with what closed it.
    public List<Gap> gaps() {
        return first.keyPoints().stream()
                .filter(point -> point.level() != Level.COVERED)
                .map(this::gap)
                .toList();
    }

    private Gap gap(KeyPointCoverage point) {
        var closing = closing(point.keyPoint());
        var now = closing == null ? levelBefore(followUps.size(), point) : Level.COVERED;
        return new Gap(point, now, closing);
    }

    public List<Gap> openGaps() {
        return gaps().stream().filter(Gap::isOpen).toList();
    }

    /// Number of the last follow-up question that was answered.
    public OptionalInt lastAnswered() {
        return IntStream.range(0, followUps.size())
                .filter(i -> followUps.get(i).reply() instanceof Reply.Said)
                .reduce((_, later) -> later);
    }

    /// How many follow-up questions there are up to the last that was answered.
    public int replies() {
        return lastAnswered().isPresent() ? lastAnswered().getAsInt() + 1 : 0;
    }

    /// Whether an answer closed no gap, covered no key point further and raised no figure.
    ///
    /// @param number of the follow-up question, from 0
    public boolean addedNothing(int number) {
        boolean closed =
                gaps().stream()
                        .map(Gap::closing)
                        .filter(Objects::nonNull)
                        .anyMatch(closing -> closing.followUp() == number);
        boolean raised = scoreAfter(number + 1) - scoreAfter(number) >= LEAST_RISE;
        return !closed && !raised && !coversMore(number);
    }

    private boolean coversMore(int number) {
        return first.keyPoints().stream()
                .anyMatch(
                        point ->
                                evidence(number, point.keyPoint()).isPresent()
                                        && level(number, point.keyPoint())
                                                        .compareTo(levelBefore(number, point))
                                                < 0);
    }

    private Level levelBefore(int number, KeyPointCoverage point) {
        var best = point.level();
        for (int i = 0; i < number; i++) {
            var level = level(i, point.keyPoint());
            boolean said = evidence(i, point.keyPoint()).isPresent();
            best = said && level.compareTo(best) < 0 ? level : best;
        }
        return best;
    }

    private Level level(int number, KeyPoint point) {
        return coverage(number, point).map(KeyPointCoverage::level).orElse(Level.MISSED);
    }

    private Gap.@Nullable Closing closing(KeyPoint point) {
        for (int i = 0; i < followUps.size(); i++) {
            var where = evidence(i, point);
            if (where.isPresent() && level(i, point) == Level.COVERED) {
                return new Gap.Closing(i, where.get(), where.get().of(reply(i)));
            }
        }
        return null;
    }

    /// Where in the answer to a follow-up question a key point is found by its evaluation.
    private Optional<Span> evidence(int number, KeyPoint point) {
        if (reply(number).isEmpty()) {
            return Optional.empty();
        }
        int end = saidUpTo(number).length();
        int start = end - reply(number).length();
        return coverage(number, point).stream()
                .flatMap(coverage -> coverage.evidence().stream())
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> new Span(span.start() - start, span.end() - start))
                .findFirst();
    }

    private Optional<KeyPointCoverage> coverage(int number, KeyPoint point) {
        return evaluation(number).stream()
                .flatMap(scored -> scored.keyPoints().stream())
                .filter(coverage -> coverage.keyPoint().equals(point))
                .findFirst();
    }

    private Optional<Evaluation.Scored> evaluation(int number) {
        return followUps.get(number).reply() instanceof Reply.Said(_, _, _, _, var evaluation)
                        && evaluation instanceof Evaluation.Scored scored
                ? Optional.of(scored)
                : Optional.empty();
    }

    private String reply(int number) {
        return followUps.get(number).reply() instanceof Reply.Said(var text, _, _, _, _)
                ? text
                : "";
    }
}
