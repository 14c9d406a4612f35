package com.elios.interview.adapter.persistence.transaction;

import org.hibernate.StatelessSession;

/// Writing rows in ways that both engines understand alike. Hibernate's own upsert is not one: it
/// leaves PostgreSQL before 15 in a failed transaction, and H2 cannot prepare it for arrays.
public final class Rows {
    private Rows() {}

    /// Adds the row, or replaces the one with the same identity.
    public static <T> void save(StatelessSession session, Object id, T entity) {
        if (session.get(entity.getClass(), id) == null) {
            session.insert(entity);
        } else {
            session.update(entity);
        }
    }
}
