package com.elios.interview.testing.store;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CV analyses.
public final class InMemoryCvAnalyses implements CvAnalysisRepository {
    private final Map<CvAnalysisId, CvAnalysis> byId = new LinkedHashMap<>();

    @Override
    public synchronized void save(CvAnalysis analysis) {
        byId.put(analysis.id(), analysis);
    }

    @Override
    public synchronized Optional<CvAnalysis> find(CvAnalysisId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized void delete(CvAnalysisId id) {
        byId.remove(id);
    }

    @Override
    public synchronized void deleteUnconfirmed(CandidateId candidate) {
        byId.values().removeIf(cv -> !cv.confirmed() && cv.candidateId().equals(candidate));
    }

    @Override
    public synchronized Optional<CvAnalysis> findLatestConfirmed(CandidateId candidate) {
        return byId.values().stream()
                .filter(analysis -> analysis.candidateId().equals(candidate))
                .filter(CvAnalysis::confirmed)
                .max(Comparator.comparing(CvAnalysis::analysedAt));
    }

    public synchronized List<CvAnalysis> all() {
        return List.copyOf(byId.values());
    }
}
