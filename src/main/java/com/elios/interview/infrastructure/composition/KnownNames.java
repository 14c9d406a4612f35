package com.elios.interview.infrastructure.composition;

import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The names that the person is known by: in the profiles and in their CVs.
record KnownNames(CandidateRepository candidates, CvAnalysisRepository analyses)
        implements Supplier<Set<String>> {
    private static final int MOST = 20;

    @Override
    public Set<String> get() {
        Set<String> names = new LinkedHashSet<>();
        for (var candidate : candidates.findAll(Page.first(MOST))) {
            add(names, candidate.name());
            analyses.findLatestConfirmed(candidate.id())
                    .ifPresent(cv -> add(names, cv.facts().name()));
        }
        return names;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
