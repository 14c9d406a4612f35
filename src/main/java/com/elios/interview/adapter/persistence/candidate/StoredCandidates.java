package com.elios.interview.adapter.persistence.candidate;

import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.List;
import java.util.Optional;

/// Candidates in the store.
public final class StoredCandidates implements CandidateRepository {
    /// For the mapping of the whole store.
    public static final List<Class<?>> ENTITIES =
            List.of(CandidateEntity.class, CvAnalysisEntity.class);

    private static final String WHAT = "candidate";

    private final Transactions transactions;

    public StoredCandidates(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(Candidate candidate) {
        transactions.write(
                WHAT,
                session ->
                        Rows.save(
                                session,
                                candidate.id().value(),
                                CandidateMapper.toEntity(candidate)));
    }

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(session.get(CandidateEntity.class, id.value()))
                                .map(CandidateMapper::toDomain));
    }

    @Override
    public List<Candidate> findAll(Page page) {
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        "from CandidateEntity order by createdAt, id",
                                        CandidateEntity.class)
                                .setFirstResult(page.offset())
                                .setMaxResults(page.limit())
                                .stream()
                                .map(CandidateMapper::toDomain)
                                .toList());
    }
}
