package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.adapter.persistence.transaction.Rows;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import java.util.Optional;

/// Summaries of reports in the store.
public final class StoredReportSummaries implements ReportSummaryRepository {
    private static final String WHAT = "summary";

    private final Transactions transactions;

    public StoredReportSummaries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(InterviewId interview, Made<String> summary) {
        var entity = new ReportSummaryEntity();
        entity.interviewId = interview.value();
        entity.summary = StoredText.of(summary.value());
        entity.origin = OriginJson.of(summary.origin());
        transactions.write(WHAT, session -> Rows.save(session, entity.interviewId, entity));
    }

    @Override
    public Optional<Made<String>> find(InterviewId interview) {
        return transactions.read(
                WHAT,
                session ->
                        Optional.ofNullable(
                                        session.get(ReportSummaryEntity.class, interview.value()))
                                .map(it -> new Made<>(it.summary, OriginJson.toDomain(it.origin))));
    }
}
