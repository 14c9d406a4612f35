package com.elios.interview.adapter.persistence.transaction;

import org.hibernate.StatelessSession;

/// What an engine needs beyond a commit before a write may be called durable.
@FunctionalInterface
public interface AfterCommit {
    /// For an engine whose commit is durable by itself.
    AfterCommit NOTHING = _ -> {};

    void makeDurable(StatelessSession session);
}
