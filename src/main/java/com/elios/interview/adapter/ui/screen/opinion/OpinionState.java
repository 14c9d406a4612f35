package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.service.ServiceName;
import org.jspecify.annotations.Nullable;

/// How a second opinion stands.
sealed interface OpinionState {
    /// Nobody can be asked and nothing is kept, or there is no score to compare with.
    record Absent() implements OpinionState {}

    /// It can be asked for.
    ///
    /// @param stopped whether the person ended the last attempt
    record Open(ServiceName service, boolean stopped) implements OpinionState {}

    /// @param before the opinion that there is so far, or null
    record Asking(ServiceName service, int samples, @Nullable Comparison before)
            implements OpinionState {}

    /// @param askable who can be asked again; null for nobody
    /// @param since why another attempt since then gave none; null where there was none
    record Given(
            Comparison comparison,
            @Nullable ServiceName askable,
            SecondOpinion.@Nullable NotGiven since)
            implements OpinionState {}

    /// @param askable who can be asked again; null for nobody
    record None(SecondOpinion.NotGiven why, @Nullable ServiceName askable)
            implements OpinionState {}

    /// What is kept could not be read or written.
    record Failed(Failure failure) implements OpinionState {}
}
