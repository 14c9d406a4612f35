package com.elios.interview.domain.service.planning;

import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Chooses the questions of an interview, one after the other, each time the one with the highest
/// merit given those already chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
///
/// A question that was put to the person before comes back only when nothing unseen is left for
/// the wish, and then the one asked longest ago first.
public final class QuestionPlanner {
    private final RandomGenerator random;

    /// @param random decides between questions of nearly equal merit; a fixed seed gives a fixed
    ///     plan
    public QuestionPlanner(RandomGenerator random) {
        this.random = random;
    }

    /// @param closeness cosine of questions with what the CV is about, where known
    /// @param asked questions put to the person before, most recent first
    /// @return at most as many as asked for; fewer where the bank has no more
    public List<PlannedQuestion> plan(
            PlanRequest request,
            List<Question> bank,
            Map<QuestionId, Double> closeness,
            List<QuestionId> asked) {
        var merit = new Merit(request, closeness, jitter(bank));
        var chosen = new ArrayList<Question>();
        var shares = TypeShares.of(request.count(), request.types());
        for (var type : QuestionType.values()) {
            choose(ofType(bank, type, request), shares.getOrDefault(type, 0), merit, asked, chosen);
        }
        var left = bank.stream().filter(q -> request.types().contains(q.type())).toList();
        choose(left, request.count() - chosen.size(), merit, asked, chosen);
        chosen.sort(Comparator.comparing(Question::difficulty).thenComparing(Question::type));
        return chosen.stream()
                .map(q -> new PlannedQuestion(q.id(), Reasons.of(q, request, closeness)))
                .toList();
    }

    /// Questions of the type that fit the wanted topics, and for a story or a made-up case those
    /// that any field may ask; all of the type where none fits.
    private static List<Question> ofType(
            List<Question> bank, QuestionType type, PlanRequest request) {
        var all = bank.stream().filter(q -> q.type() == type).toList();
        var wanted = Set.copyOf(request.wantedTopics());
        var general =
                request.topics().isEmpty() && type != QuestionType.TECHNICAL
                        ? generalSkills(bank)
                        : Set.<String>of();
        var fitting =
                all.stream()
                        .filter(
                                q ->
                                        general.contains(q.mainSkill())
                                                || q.skills().stream().anyMatch(wanted::contains))
                        .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /// Skills that behavioural questions are about: they matter in every field.
    private static Set<String> generalSkills(List<Question> bank) {
        return bank.stream()
                .filter(q -> q.type() == QuestionType.BEHAVIOURAL)
                .map(Question::mainSkill)
                .collect(Collectors.toSet());
    }

    private static void choose(
            List<Question> pool,
            int count,
            Merit merit,
            List<QuestionId> asked,
            List<Question> chosen) {
        var taken = new HashSet<>(chosen);
        int missing = count - chooseUnseen(pool, count, merit, Set.copyOf(asked), chosen, taken);
        var again = pool.stream().filter(q -> asked.contains(q.id()) && !taken.contains(q));
        again.sorted(Comparator.comparingInt((Question q) -> -asked.indexOf(q.id())))
                .limit(Math.max(0, missing))
                .forEach(chosen::add);
    }

    private static int chooseUnseen(
            List<Question> pool,
            int count,
            Merit merit,
            Set<QuestionId> asked,
            List<Question> chosen,
            Set<Question> taken) {
        var unseen = new ArrayList<>(pool);
        unseen.removeIf(q -> asked.contains(q.id()) || taken.contains(q));
        int added = 0;
        while (added < count && !unseen.isEmpty()) {
            var best = unseen.stream().max(Comparator.comparingDouble(q -> merit.of(q, chosen)));
            chosen.add(best.orElseThrow());
            taken.add(best.get());
            unseen.remove(best.get());
            added++;
        }
        return added;
    }

    private Map<QuestionId, Double> jitter(List<Question> bank) {
        Map<QuestionId, Double> jitter = new HashMap<>();
        bank.stream()
                .sorted(Comparator.comparing(Question::key))
                .forEach(q -> jitter.put(q.id(), random.nextDouble()));
        return jitter;
    }
}
