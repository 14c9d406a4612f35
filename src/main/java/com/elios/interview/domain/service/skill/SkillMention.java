package com.elios.interview.domain.service.skill;

/// A place where a text names a skill.
///
/// @param line counted from 0 among the lines that were searched
public record SkillMention(Skill skill, int line) {}
