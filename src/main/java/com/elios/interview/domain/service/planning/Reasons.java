package com.elios.interview.domain.service.planning;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.Map;
import java.util.Optional;

/// Says why a question is in a plan.
final class Reasons {
    /// From here on a question is called close to the CV. Unrelated sentences have cosines below
    /// 0.2 in the local model.
    private static final double CLOSE = 0.25;

    private Reasons() {}

    static SelectionReason of(
            Question question, PlanRequest request, Map<QuestionId, Double> closeness) {
        var chosen = question.skills().stream().filter(request.topics()::contains).findFirst();
        if (chosen.isPresent()) {
            return new SelectionReason.ChosenTopic(chosen.get());
        }
        if (request.cv() != null) {
            var named = named(question, request.cv());
            if (named.isPresent()) {
                return new SelectionReason.NamedInCv(named.get().name(), named.get().source());
            }
        }
        if (question.type() != QuestionType.TECHNICAL) {
            return new SelectionReason.WorkingStyle(question.mainSkill());
        }
        if (closeness.getOrDefault(question.id(), 0.0) >= CLOSE) {
            return new SelectionReason.CloseToCv(question.mainSkill());
        }
        return new SelectionReason.Variety(question.mainSkill());
    }

    private static Optional<ExtractedSkill> named(Question question, CvFacts cv) {
        return question.skills().stream()
                .flatMap(skill -> cv.skills().stream().filter(s -> s.name().equals(skill)))
                .findFirst();
    }
}
