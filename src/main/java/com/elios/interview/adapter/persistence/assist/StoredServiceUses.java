package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.model.service.UseTotal;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// What replies took, in the store.
public final class StoredServiceUses implements ServiceUseRepository {
    private static final String WHAT = "use of a service";
    private static final String TOTAL =
            """
            select count(*), sum(inputTokens), sum(outputTokens), count(dollars), sum(dollars)
            from ServiceUseEntity where\s""";

    private final Transactions transactions;

    public StoredServiceUses(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(ServiceUse use) {
        var entity = new ServiceUseEntity();
        entity.id = UUID.randomUUID();
        entity.usedAt = StoredInstant.of(use.at());
        var interview = use.interview();
        entity.interviewId = interview == null ? null : interview.value();
        entity.service = use.service();
        entity.model = use.model();
        entity.purpose = use.purpose();
        entity.inputTokens = use.inputTokens();
        entity.outputTokens = use.outputTokens();
        entity.dollars = use.dollars();
        transactions.write(WHAT, session -> session.insert(entity));
    }

    @Override
    public UseTotal ofInterview(InterviewId interview) {
        return transactions.read(
                WHAT,
                session ->
                        total(
                                query(session, "interviewId = :interview")
                                        .setParameter("interview", interview.value())));
    }

    @Override
    public UseTotal between(Instant from, Instant until) {
        return transactions.read(
                WHAT,
                session ->
                        total(
                                query(session, "usedAt >= :start and usedAt < :until")
                                        .setParameter("start", from)
                                        .setParameter("until", until)));
    }

    private static SelectionQuery<Object[]> query(StatelessSession session, String condition) {
        return session.createSelectionQuery(TOTAL + condition, Object[].class);
    }

    private static UseTotal total(SelectionQuery<Object[]> query) {
        var row = query.getSingleResult();
        long replies = number(row[0]);
        return new UseTotal(
                Math.toIntExact(replies),
                number(row[1]),
                number(row[2]),
                Math.toIntExact(replies - number(row[3])),
                Objects.requireNonNullElse((BigDecimal) row[4], BigDecimal.ZERO));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
