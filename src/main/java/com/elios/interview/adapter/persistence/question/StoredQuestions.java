package com.elios.interview.adapter.persistence.question;

import com.elios.interview.adapter.persistence.transaction.Portions;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// The question bank in the store.
public final class StoredQuestions implements QuestionRepository {
    /// For the mapping of the whole store.
    public static final List<Class<?>> ENTITIES =
            List.of(QuestionEntity.class, QuestionVectorEntity.class);

    private static final String WHAT = "question";

    private final Transactions transactions;

    public StoredQuestions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void addAll(Collection<Question> questions) {
        var missing = new LinkedHashMap<UUID, Question>();
        questions.forEach(question -> missing.putIfAbsent(question.id().value(), question));
        transactions.write(
                WHAT,
                session -> {
                    for (var ids : Portions.of(List.copyOf(missing.keySet()))) {
                        setRetired(session, ids, false);
                        missing.keySet().removeAll(known(session, ids));
                    }
                    session.insertMultiple(
                            missing.values().stream().map(QuestionMapper::toEntity).toList());
                });
    }

    @Override
    public void retireAllExcept(Set<QuestionId> kept) {
        var keptIds = new HashSet<UUID>();
        kept.forEach(id -> keptIds.add(id.value()));
        transactions.write(
                WHAT,
                session -> {
                    var leaving =
                            activeIds(session).stream()
                                    .filter(id -> !keptIds.contains(id))
                                    .toList();
                    Portions.of(leaving).forEach(ids -> setRetired(session, ids, true));
                });
    }

    @Override
    public List<Question> findAll(Collection<QuestionId> ids) {
        var values = ids.stream().map(QuestionId::value).distinct().toList();
        return transactions.read(
                WHAT,
                session ->
                        Portions.of(values).stream()
                                .flatMap(portion -> byIds(session, portion).stream())
                                .map(QuestionMapper::toDomain)
                                .toList());
    }

    @Override
    public List<Question> findActive(Page page) {
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        """
                                        from QuestionEntity where not retired
                                        order by questionKey, versionNumber
                                        """,
                                        QuestionEntity.class)
                                .setFirstResult(page.offset())
                                .setMaxResults(page.limit())
                                .getResultList()
                                .stream()
                                .map(QuestionMapper::toDomain)
                                .toList());
    }

    @Override
    public Set<QuestionId> findActiveIds() {
        return transactions.read(
                WHAT,
                session ->
                        activeIds(session).stream()
                                .map(QuestionId::new)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public int countActive() {
        return transactions.read(
                WHAT,
                session ->
                        Math.toIntExact(
                                session.createSelectionQuery(
                                                """
                                                select count(*) from QuestionEntity
                                                where not retired
                                                """,
                                                Long.class)
                                        .getSingleResult()));
    }

    private static List<UUID> activeIds(StatelessSession session) {
        return session.createSelectionQuery(
                        "select id from QuestionEntity where not retired", UUID.class)
                .getResultList();
    }

    private static List<QuestionEntity> byIds(StatelessSession session, List<UUID> ids) {
        return session.createSelectionQuery(
                        "from QuestionEntity where id in :ids", QuestionEntity.class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    private static List<UUID> known(StatelessSession session, List<UUID> ids) {
        return session.createSelectionQuery(
                        "select id from QuestionEntity where id in :ids", UUID.class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    private static void setRetired(StatelessSession session, List<UUID> ids, boolean retired) {
        session.createMutationQuery(
                        """
                        update QuestionEntity set retired = :retired
                        where retired <> :retired and id in :ids
                        """)
                .setParameter("retired", retired)
                .setParameterList("ids", ids)
                .executeUpdate();
    }
}
