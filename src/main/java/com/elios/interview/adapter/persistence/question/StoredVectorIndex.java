package com.elios.interview.adapter.persistence.question;

import com.elios.interview.adapter.persistence.transaction.Portions;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Vectors of one model in the store, searched by a scan over a copy in memory: a bank has hundreds
/// to thousands of questions. What another process adds is seen after the next [#indexed()].
public final class StoredVectorIndex implements VectorIndex {
    private static final String WHAT = "search index";
    private static final int PORTION = 500;
    private static final Comparator<Match> CLOSEST_FIRST =
            Comparator.comparingDouble(Match::cosine)
                    .reversed()
                    .thenComparing(match -> match.questionId().value());

    private final Transactions transactions;
    private final String model;
    private final VectorCopy copy = new VectorCopy();

    /// @param model name of the embedding model that all vectors come from
    public StoredVectorIndex(Transactions transactions, String model) {
        this.transactions = transactions;
        this.model = model;
    }

    @Override
    public void put(Map<QuestionId, float[]> vectors) {
        var entities =
                vectors.entrySet().stream().map(e -> entity(e.getKey(), e.getValue())).toList();
        transactions.write(
                WHAT,
                session -> {
                    Portions.of(entities).forEach(portion -> replace(session, portion));
                    copy.drop();
                    transactions.onEnd(copy::drop);
                });
    }

    @Override
    public Set<QuestionId> indexed() {
        copy.drop();
        return Set.copyOf(copy.orLoad(this::load).keySet());
    }

    @Override
    public List<Match> search(float[] query, Set<QuestionId> among, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
        return closest(new Vector(query), among).limit(limit).toList();
    }

    @Override
    public List<Match> near(QuestionId question, Set<QuestionId> among) {
        var direction = copy.orLoad(this::load).get(question);
        return direction == null
                ? List.of()
                : closest(direction, among)
                        .filter(match -> !match.questionId().equals(question))
                        .toList();
    }

    private Stream<Match> closest(Vector direction, Set<QuestionId> among) {
        return copy.orLoad(this::load).entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .map(entry -> new Match(entry.getKey(), direction.cosine(entry.getValue())))
                .sorted(CLOSEST_FIRST);
    }

    private void replace(StatelessSession session, List<QuestionVectorEntity> vectors) {
        session.createMutationQuery(
                        """
                        delete from QuestionVectorEntity
                        where id.model = :model and id.questionId in :ids
                        """)
                .setParameter("model", model)
                .setParameterList("ids", vectors.stream().map(v -> v.id.questionId()).toList())
                .executeUpdate();
        session.insertMultiple(vectors);
    }

    private QuestionVectorEntity entity(QuestionId id, float[] components) {
        new Vector(components);
        var entity = new QuestionVectorEntity();
        entity.id = new QuestionVectorId(id.value(), model);
        entity.components = components.clone();
        return entity;
    }

    private Map<QuestionId, Vector> load() {
        return transactions.read(
                WHAT,
                session -> {
                    var all = new HashMap<QuestionId, Vector>();
                    int size;
                    do {
                        size = all.size();
                        portion(session, size)
                                .forEach(
                                        entity ->
                                                all.put(
                                                        new QuestionId(entity.id.questionId()),
                                                        new Vector(entity.components)));
                    } while (all.size() == size + PORTION);
                    return Map.copyOf(all);
                });
    }

    private List<QuestionVectorEntity> portion(StatelessSession session, int offset) {
        return session.createSelectionQuery(
                        "from QuestionVectorEntity where id.model = :model order by id.questionId",
                        QuestionVectorEntity.class)
                .setParameter("model", model)
                .setFirstResult(offset)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
