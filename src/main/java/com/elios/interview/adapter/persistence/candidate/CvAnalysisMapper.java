package com.elios.interview.adapter.persistence.candidate;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;

/// Between [CvAnalysis] and its row.
final class CvAnalysisMapper {
    private CvAnalysisMapper() {}

    static CvAnalysisEntity toEntity(CvAnalysis analysis) {
        var entity = new CvAnalysisEntity();
        entity.id = analysis.id().value();
        entity.candidateId = analysis.candidateId().value();
        entity.fileName = StoredText.of(analysis.fileName());
        entity.document = new DocumentJson(analysis.lines());
        entity.facts = CvFactsJson.of(analysis.facts());
        entity.confirmed = analysis.confirmed();
        entity.analysedAt = StoredInstant.of(analysis.analysedAt());
        return entity;
    }

    static CvAnalysis toDomain(CvAnalysisEntity entity) {
        return new CvAnalysis(
                new CvAnalysisId(entity.id),
                new CandidateId(entity.candidateId),
                entity.fileName,
                entity.document.lines(),
                entity.facts.toDomain(),
                entity.confirmed,
                entity.analysedAt);
    }
}
