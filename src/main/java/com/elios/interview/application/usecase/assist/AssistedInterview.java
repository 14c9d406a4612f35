package com.elios.interview.application.usecase.assist;

import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.UseTotal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What services added to an interview.
///
/// @param canBeAsked whether a language model is chosen
/// @param opinions the latest about each answer that there is one about
/// @param summary null where none was written
/// @param use what it took so far
public record AssistedInterview(
        boolean canBeAsked,
        List<StoredOpinion> opinions,
        @Nullable Made<String> summary,
        UseTotal use) {
    public AssistedInterview {
        opinions = List.copyOf(opinions);
        Objects.requireNonNull(use);
    }

    public Optional<StoredOpinion> opinionAbout(AnswerId answer) {
        return opinions.stream().filter(opinion -> opinion.answer().equals(answer)).findFirst();
    }
}
