package com.elios.interview.domain.model.cv;

import com.elios.interview.domain.model.question.Difficulty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a CV says, or what the person made of it by correcting it. What is absent is null or empty,
/// never guessed.
///
/// @param totalYears years worked by the dated roles, overlapping months counted once; where no
///     role has dates, the years that the text states, with a finding that says so
/// @param skills most relevant first
/// @param summary one or two sentences made from the facts; empty where there are none
/// @param suggestedDifficulty null where the facts do not tell
/// @param topics skills to practise, most relevant first
public record CvFacts(
        @Nullable String name,
        @Nullable String email,
        @Nullable Double totalYears,
        List<Education> education,
        List<Role> roles,
        List<ExtractedSkill> skills,
        String summary,
        @Nullable Difficulty suggestedDifficulty,
        List<String> topics,
        List<CvFinding> findings) {
    public CvFacts {
        education = List.copyOf(education);
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        Objects.requireNonNull(summary);
        topics = List.copyOf(topics);
        findings = List.copyOf(findings);
    }
}
