package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import java.util.Optional;

/// Outcomes of trust checks in the store.
public final class StoredModelChecks implements ModelCheckRepository {
    private static final String WHAT = "trust check";

    private final Transactions transactions;

    public StoredModelChecks(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(OpinionSource source, boolean passed) {
        var entity = new ModelCheckEntity();
        entity.id = id(source);
        entity.passed = passed;
        entity.checkedAt = StoredInstant.of(source.at());
        transactions.write(WHAT, session -> Rows.save(session, entity.id, entity));
    }

    @Override
    public Optional<Boolean> passed(OpinionSource source) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(session.get(ModelCheckEntity.class, id(source)))
                                .map(entity -> entity.passed));
    }

    private static String id(OpinionSource source) {
        return source.service() + " " + source.model() + " " + source.prompt();
    }
}
