package com.elios.interview.testing.store;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Candidates in the order in which they came.
public final class InMemoryCandidates implements CandidateRepository {
    private final Map<CandidateId, Candidate> byId = new LinkedHashMap<>();

    @Override
    public synchronized void save(Candidate candidate) {
        byId.put(candidate.id(), candidate);
    }

    @Override
    public synchronized Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized List<Candidate> findAll(Page page) {
        return byId.values().stream().skip(page.offset()).limit(page.limit()).toList();
    }
}
