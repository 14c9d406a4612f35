package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;

/// Between [Interview] and its row.
final class InterviewMapper {
    private InterviewMapper() {}

    static InterviewEntity toEntity(Interview interview) {
        var cv = interview.cvAnalysisId();
        var entity = new InterviewEntity();
        entity.id = interview.id().value();
        entity.candidateId = interview.candidateId().value();
        entity.cvAnalysisId = cv == null ? null : cv.value();
        entity.interviewMode = interview.mode();
        entity.followUps = interview.followUps();
        entity.state = interview.state();
        entity.plan = PlanJson.of(interview.questions());
        entity.answered = interview.position();
        entity.paused = interview.paused();
        entity.createdAt = StoredInstant.of(interview.createdAt());
        entity.startedAt = StoredInstant.ofNullable(interview.startedAt());
        entity.endedAt = StoredInstant.ofNullable(interview.endedAt());
        entity.version = interview.version();
        return entity;
    }

    static Interview toDomain(InterviewEntity entity) {
        return new Interview(
                new InterviewId(entity.id),
                new CandidateId(entity.candidateId),
                entity.cvAnalysisId == null ? null : new CvAnalysisId(entity.cvAnalysisId),
                entity.interviewMode,
                entity.followUps,
                entity.state,
                entity.plan.toDomain(),
                entity.answered,
                entity.paused,
                entity.createdAt,
                entity.startedAt,
                entity.endedAt,
                entity.version);
    }
}
