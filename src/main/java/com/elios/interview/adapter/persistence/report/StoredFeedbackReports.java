package com.elios.interview.adapter.persistence.report;

import com.elios.interview.adapter.persistence.transaction.Portions;
import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Reports in the store.
public final class StoredFeedbackReports implements FeedbackReportRepository {
    /// For the mapping of the whole store.
    public static final List<Class<?>> ENTITIES = List.of(FeedbackReportEntity.class);

    private static final String WHAT = "report";

    private final Transactions transactions;

    public StoredFeedbackReports(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(FeedbackReport report) {
        transactions.write(
                WHAT,
                session ->
                        Rows.save(
                                session,
                                report.interviewId().value(),
                                FeedbackReportMapper.toEntity(report)));
    }

    @Override
    public Optional<FeedbackReport> find(InterviewId interview) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(
                                        session.get(FeedbackReportEntity.class, interview.value()))
                                .map(FeedbackReportMapper::toDomain));
    }

    @Override
    public List<FeedbackReport> findAll(Collection<InterviewId> interviews) {
        var ids = interviews.stream().map(InterviewId::value).distinct().toList();
        return transactions.read(
                WHAT,
                session ->
                        Portions.of(ids).stream()
                                .flatMap(portion -> byIds(session, portion))
                                .map(FeedbackReportMapper::toDomain)
                                .toList());
    }

    private static Stream<FeedbackReportEntity> byIds(StatelessSession session, List<UUID> ids) {
        return session
                .createSelectionQuery(
                        "from FeedbackReportEntity where interviewId in :ids",
                        FeedbackReportEntity.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream();
    }
}
