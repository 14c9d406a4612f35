package com.elios.interview.domain.service.skill;

/// A line to search for skills.
///
/// @param listsSkills whether it stands in a list of skills, where ambiguous names are skills
public record SkillText(String text, boolean listsSkills) {}
