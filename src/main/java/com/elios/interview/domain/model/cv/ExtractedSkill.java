package com.elios.interview.domain.model.cv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A skill found in a CV, under the name that our taxonomy gives it.
///
/// @param category the taxonomy's category, such as 'programming language'
/// @param years years of use by the dated roles that mention the skill, overlapping months counted
///     once; null where no dated role mentions it
/// @param source the first line that names the skill in a role that the years come from; where
///     there are no years, the first line that names it
public record ExtractedSkill(
        String name, String category, @Nullable Double years, SourceLine source) {
    public ExtractedSkill {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
        Objects.requireNonNull(source);
        if (years != null && !(years >= 0)) {
            throw new IllegalArgumentException("years must not be negative: " + years);
        }
    }
}
