package com.elios.interview.adapter.cv.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.elios.interview.domain.service.skill.Skill;
import com.elios.interview.domain.service.skill.Skill.Rule;
import com.elios.interview.domain.service.skill.SkillMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Our list of skills, as it stands in `skills.tsv`: name, category, aliases, topic of the question
/// bank and rules, separated by tabs. The head of the file explains the signs.
///
/// @param notSkills phrases that hold a skill's name and mean something else
record SkillFile(List<Skill> skills, List<String> notSkills) {
    private static final String PATH = "/com/elios/interview/taxonomy/skills.tsv";
    private static final int COLUMNS = 5;

    static SkillFile load() {
        try (var in = SkillFile.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the list of skills is missing: " + PATH);
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SkillFile parse(String text) {
        var skills = new ArrayList<Skill>();
        var notSkills = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("//")) {
                continue;
            }
            var columns = Arrays.copyOf(line.split("\t", -1), COLUMNS);
            var aliases = list(columns[2]);
            if (columns[0].equals("-")) {
                notSkills.addAll(aliases);
            } else {
                var topic = columns[3] == null || columns[3].isBlank() ? null : columns[3];
                skills.add(new Skill(columns[0], columns[1], aliases, topic, rules(columns[4])));
            }
        }
        return new SkillFile(List.copyOf(skills), List.copyOf(notSkills));
    }

    SkillMatcher matcher() {
        return new SkillMatcher(skills, notSkills);
    }

    private static List<String> list(@Nullable String column) {
        return column == null || column.isBlank() ? List.of() : List.of(column.split("\\|", -1));
    }

    private static Set<Rule> rules(@Nullable String column) {
        var rules = EnumSet.noneOf(Rule.class);
        if (column != null && column.contains("among")) {
            rules.add(Rule.NAME_AMONG_SKILLS);
        }
        if (column != null && column.contains("item")) {
            rules.add(Rule.NAME_AS_ITEM);
        }
        if (column != null && column.contains("listed")) {
            rules.add(Rule.LISTED_ONLY);
        }
        return rules;
    }
}
