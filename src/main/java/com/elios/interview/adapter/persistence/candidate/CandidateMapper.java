package com.elios.interview.adapter.persistence.candidate;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;

/// Between [Candidate] and its row.
final class CandidateMapper {
    private CandidateMapper() {}

    static CandidateEntity toEntity(Candidate candidate) {
        var entity = new CandidateEntity();
        entity.id = candidate.id().value();
        entity.name = StoredText.ofNullable(candidate.name());
        entity.email = StoredText.ofNullable(candidate.email());
        entity.createdAt = StoredInstant.of(candidate.createdAt());
        return entity;
    }

    static Candidate toDomain(CandidateEntity entity) {
        return new Candidate(
                new CandidateId(entity.id), entity.name, entity.email, entity.createdAt);
    }
}
