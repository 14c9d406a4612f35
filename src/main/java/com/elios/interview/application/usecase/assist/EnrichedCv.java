package com.elios.interview.application.usecase.assist;

import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Made;
import java.util.List;
import java.util.Objects;

/// What a language model makes of a CV, or our own rules where it did not help.
///
/// @param skills those that our own rules found first
public record EnrichedCv(Made<String> summary, Made<List<ExtractedSkill>> skills) {
    public EnrichedCv {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(skills);
    }
}
