package com.elios.interview.adapter.persistence.json;

import com.elios.interview.domain.model.evaluation.Provenance;
import java.time.Instant;

/// The stored form of [Provenance].
public record ProvenanceJson(String engine, String rubric, Instant at) {
    public static ProvenanceJson of(Provenance provenance) {
        return new ProvenanceJson(provenance.engine(), provenance.rubric(), provenance.at());
    }

    public Provenance toDomain() {
        return new Provenance(engine, rubric, at);
    }
}
