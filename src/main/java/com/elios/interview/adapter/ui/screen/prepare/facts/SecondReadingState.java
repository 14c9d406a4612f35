package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.assist.EnrichedCv;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a language model has read a CV.
sealed interface SecondReadingState {
    /// No model is chosen.
    record Absent() implements SecondReadingState {}

    record Open(ServiceName service) implements SecondReadingState {}

    record Reading(ServiceName service) implements SecondReadingState {}

    /// @param skills that it found and the person has not decided on
    /// @param summary that it suggests; null where it has none or the person decided
    record Read(
            ServiceName service,
            EnrichedCv result,
            List<ExtractedSkill> skills,
            @Nullable String summary)
            implements SecondReadingState {
        public Read {
            skills = List.copyOf(skills);
        }
    }

    record Failed(ServiceName service, Failure failure) implements SecondReadingState {}
}
