package com.elios.interview.domain.service.skill;

/// A place where a text names a skill.
///
/// @param line counted from 0 among the lines that were searched
/// @param from the first character of the name in its line
/// @param to the character behind the last one
public record SkillMention(Skill skill, int line, int from, int to) {}
