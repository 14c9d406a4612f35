package com.elios.interview.adapter.persistence.candidate;

import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.Optional;

/// CV analyses in the store.
public final class StoredCvAnalyses implements CvAnalysisRepository {
    private static final String WHAT = "CV";

    private final Transactions transactions;

    public StoredCvAnalyses(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(CvAnalysis analysis) {
        transactions.write(
                WHAT,
                session ->
                        Rows.save(
                                session,
                                analysis.id().value(),
                                CvAnalysisMapper.toEntity(analysis)));
    }

    @Override
    public Optional<CvAnalysis> find(CvAnalysisId id) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(session.get(CvAnalysisEntity.class, id.value()))
                                .map(CvAnalysisMapper::toDomain));
    }

    @Override
    public void delete(CvAnalysisId id) {
        transactions.write(
                WHAT,
                session ->
                        session.createMutationQuery("delete CvAnalysisEntity where id = :id")
                                .setParameter("id", id.value())
                                .executeUpdate());
    }

    @Override
    public void deleteUnconfirmed(CandidateId candidate) {
        transactions.write(
                WHAT,
                session ->
                        session.createMutationQuery(
                                        """
                                        delete CvAnalysisEntity
                                        where candidateId = :candidate and not confirmed
                                        """)
                                .setParameter("candidate", candidate.value())
                                .executeUpdate());
    }

    @Override
    public Optional<CvAnalysis> findLatestConfirmed(CandidateId candidate) {
        return transactions.read(
                WHAT,
                session ->
                        session
                                .createSelectionQuery(
                                        """
                                        from CvAnalysisEntity
                                        where candidateId = :candidate and confirmed
                                        order by analysedAt desc, id desc
                                        """,
                                        CvAnalysisEntity.class)
                                .setParameter("candidate", candidate.value())
                                .setMaxResults(1)
                                .stream()
                                .map(CvAnalysisMapper::toDomain)
                                .findFirst());
    }
}
