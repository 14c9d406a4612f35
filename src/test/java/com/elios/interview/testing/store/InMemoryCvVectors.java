package com.elios.interview.testing.store;

import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.port.store.CvVectors;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Vectors of CVs.
public final class InMemoryCvVectors implements CvVectors {
    private final Map<CvAnalysisId, Kept> all = new HashMap<>();

    @Override
    public synchronized Optional<float[]> find(CvAnalysisId cv, String profile) {
        return Optional.ofNullable(all.get(cv))
                .filter(kept -> kept.profile().equals(profile))
                .map(kept -> kept.vector().clone());
    }

    @Override
    public synchronized void put(CvAnalysisId cv, String profile, float[] vector) {
        all.put(cv, new Kept(profile, vector.clone()));
    }

    @Override
    public synchronized void delete(CvAnalysisId cv) {
        all.remove(cv);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(String profile, float[] vector) {}
}
