package com.elios.interview.domain.service.skill;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A skill of our taxonomy.
///
/// @param name as it is shown
/// @param category such as 'programming language'
/// @param aliases other ways to write it, without the name itself
/// @param topic the question bank's skill that it belongs to, or null
/// @param rules when a mention counts
public record Skill(
        String name,
        String category,
        List<String> aliases,
        @Nullable String topic,
        Set<Rule> rules) {
    public Skill {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
        aliases = List.copyOf(aliases);
        rules = Set.copyOf(rules);
    }

    /// What makes a word that means other things too a mention of the skill.
    public enum Rule {
        /// The name itself counts only as it is written here, and among other skills.
        NAME_AMONG_SKILLS,
        /// The name itself counts in any case, and only as an item among skills.
        NAME_AS_ITEM,
        /// Counts only in a list of skills or languages.
        LISTED_ONLY
    }
}
