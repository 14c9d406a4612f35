package com.elios.interview.domain.service.planning;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How much a question would add to those already chosen. The parts, each 0 to 1: rank of its
/// topic among the wanted ones, closeness to the CV, fit of its difficulty; less what repeats a
/// topic or the wording of a chosen question.
///
/// The weights are our judgement: topic before closeness before difficulty, and a second question
/// on one topic loses more than a topic's whole rank, so that topics are covered first.
final class Merit {
    private static final double TOPIC = 1.0;
    private static final double CLOSENESS = 0.8;
    private static final double DIFFICULTY = 0.6;
    private static final double JITTER = 0.3;
    private static final double SAME_TOPIC = 1.2;
    private static final double SAME_WORDS = 0.8;

    private final PlanRequest request;
    private final Map<QuestionId, Double> closeness;
    private final Map<QuestionId, Double> jitter;

    Merit(PlanRequest request, Map<QuestionId, Double> closeness, Map<QuestionId, Double> jitter) {
        this.request = request;
        this.closeness = closeness;
        this.jitter = jitter;
    }

    double of(Question question, List<Question> chosen) {
        double merit =
                TOPIC * topicRank(question)
                        + CLOSENESS * Math.max(0, closeness.getOrDefault(question.id(), 0.0))
                        + DIFFICULTY * difficultyFit(question)
                        + JITTER * jitter.getOrDefault(question.id(), 0.0);
        for (var other : chosen) {
            if (other.mainSkill().equals(question.mainSkill())) {
                merit -= SAME_TOPIC;
            }
            merit -= SAME_WORDS * overlap(words(other), words(question));
        }
        return merit;
    }

    /// 1 for the most wanted topic, falling to one half for the last, 0 for others.
    private double topicRank(Question question) {
        var wanted = request.wantedTopics();
        int place = wanted.indexOf(question.mainSkill());
        return place < 0 ? 0 : 1 - 0.5 * place / wanted.size();
    }

    private double difficultyFit(Question question) {
        int distance = Math.abs(question.difficulty().level() - request.level().level());
        return 1 - distance / 2.0;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> words(Question question) {
        return Arrays.stream(question.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
