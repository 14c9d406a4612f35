package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.report.Against;
import com.elios.interview.domain.model.report.Attempt;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Comparison;
import com.elios.interview.domain.model.report.ScoredInterview;
import com.elios.interview.domain.model.report.ScoredInterview.ScoredAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares an interview with earlier ones of the same person, by first answers only, and only
/// where engine and rubric are the same.
public final class Comparing {
    /// Interviews that count as the last few.
    public static final int FEW = 5;

    /// As a whole two sides are compared when at least this share of the answers of each is on
    /// skills that both have; else the difference would be that of the subjects. Our judgement.
    static final double ENOUGH = 0.5;

    private static final String OVERALL = "overall";

    private Comparing() {}

    /// @param earlier interviews that ended before this one, newest first
    public static Comparison of(ScoredInterview now, List<ScoredInterview> earlier) {
        if (now.answers().isEmpty()) {
            return new Comparison.WithoutScores();
        }
        var scored = earlier.stream().filter(it -> !it.answers().isEmpty()).toList();
        if (scored.isEmpty()) {
            return new Comparison.FirstOne();
        }
        var comparable = scored.stream().filter(now::isComparableWith).toList();
        if (comparable.isEmpty()) {
            return new Comparison.OtherRules(
                    scored.size(), now.provenance(), scored.getFirst().provenance());
        }
        var few = comparable.stream().limit(FEW).toList();
        return new Comparison.Compared(
                few.getFirst().endedAt(),
                against(now, List.of(few.getFirst())),
                few.size() < 2 ? null : against(now, few),
                attempts(now, comparable),
                scored.size() - comparable.size());
    }

    private static Against against(ScoredInterview interview, List<ScoredInterview> earlier) {
        var now = new Side(interview.answers());
        var before = new Side(earlier.stream().flatMap(it -> it.answers().stream()).toList());
        var noise = Noise.of(before.scores(), now.scores());
        boolean enough = now.commonWith(before) >= ENOUGH && before.commonWith(now) >= ENOUGH;
        return new Against(
                earlier.size(),
                enough ? change(OVERALL, before.scores(), now.scores(), noise) : null,
                enough ? dimensions(before, now) : List.of(),
                skills(before, now, noise));
    }

    private static List<Change> dimensions(Side before, Side now) {
        var earlier = before.byDimension();
        List<Change> changes = new ArrayList<>();
        now.byDimension()
                .forEach(
                        (name, values) ->
                                values(earlier, name)
                                        .map(
                                                old ->
                                                        change(
                                                                name,
                                                                old,
                                                                array(values),
                                                                Noise.of(old, array(values))))
                                        .ifPresent(changes::add));
        return changes;
    }

    /// A skill has few answers, so chance is judged by the spread of all.
    private static List<Change> skills(Side before, Side now, Noise noise) {
        var earlier = before.bySkill();
        List<Change> changes = new ArrayList<>();
        now.bySkill()
                .forEach(
                        (name, values) ->
                                values(earlier, name)
                                        .map(old -> change(name, old, array(values), noise))
                                        .ifPresent(changes::add));
        return changes;
    }

    private static Change change(String name, double[] before, double[] now, Noise noise) {
        var old = Side.mean(name, before);
        var young = Side.mean(name, now);
        return new Change(
                old,
                young,
                noise.direction(old.value(), old.count(), young.value(), young.count()));
    }

    private static List<Attempt> attempts(ScoredInterview now, List<ScoredInterview> earlier) {
        return now.answers().stream().flatMap(answer -> attempt(answer, earlier).stream()).toList();
    }

    private static Optional<Attempt> attempt(ScoredAnswer now, List<ScoredInterview> earlier) {
        return earlier.stream().flatMap(interview -> attempt(now, interview)).findFirst();
    }

    private static Stream<Attempt> attempt(ScoredAnswer now, ScoredInterview earlier) {
        return earlier.answers().stream()
                .filter(before -> before.question().equals(now.question()))
                .map(
                        before -> {
                            double old = before.evaluation().score();
                            double young = now.evaluation().score();
                            return new Attempt(
                                    now.index(),
                                    old,
                                    young,
                                    earlier.endedAt(),
                                    Noise.OF_ATTEMPTS.direction(old, 1, young, 1));
                        });
    }

    private static Optional<double[]> values(Map<String, List<Double>> all, String name) {
        return Optional.ofNullable(all.get(name)).map(Comparing::array);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
