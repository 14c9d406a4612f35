package com.elios.interview.testing.store;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A question bank.
public final class InMemoryQuestions implements QuestionRepository {
    private final Map<QuestionId, Question> byId = new LinkedHashMap<>();
    private final Set<QuestionId> retired = new HashSet<>();

    @Override
    public synchronized void addAll(Collection<Question> questions) {
        for (var question : questions) {
            byId.putIfAbsent(question.id(), question);
            retired.remove(question.id());
        }
    }

    @Override
    public synchronized void retireAllExcept(Set<QuestionId> kept) {
        retired.addAll(byId.keySet());
        retired.removeAll(kept);
    }

    @Override
    public synchronized List<Question> findAll(Collection<QuestionId> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public synchronized List<Question> findActive(Page page) {
        return byId.values().stream()
                .filter(question -> !retired.contains(question.id()))
                .sorted(Comparator.comparing(Question::key))
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public synchronized Set<QuestionId> findActiveIds() {
        return byId.keySet().stream()
                .filter(id -> !retired.contains(id))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized int countActive() {
        return byId.size() - retired.size();
    }
}
