package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.RoleReader.FoundRole;
import com.elios.interview.domain.service.cv.time.Employment;
import com.elios.interview.domain.service.skill.Skill;
import com.elios.interview.domain.service.skill.SkillMatcher;
import com.elios.interview.domain.service.skill.SkillText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the skills of a CV, the years of their use and which matter most.
final class SkillFinder {
    private static final int TOPICS = 8;
    private static final double LISTED = 3;
    private static final double IN_CURRENT_ROLE = 3;
    private static final double HAS_TOPIC = 4;
    private static final double MOST_MENTIONS = 4;
    private static final double MOST_YEARS = 8;
    private static final double SOFT = -2.5;
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^\\W*(?:technologies|tech stack|stack|tools|skills|environment|languages"
                            + "|key skills|technologies used|tools used|programming languages)\\s*:.*");

    private final SkillMatcher matcher;
    private final Employment employment;
    private final Map<Skill, Evidence> evidence = new LinkedHashMap<>();

    private static final class Evidence {
        private final SourceLine first;
        private final Set<Role> roles = new LinkedHashSet<>();
        private int mentions;
        private boolean listed;

        Evidence(SourceLine first) {
            this.first = first;
        }
    }

    SkillFinder(SkillMatcher matcher, Employment employment) {
        this.matcher = matcher;
        this.employment = employment;
    }

    void search(Outline outline, List<FoundRole> roles, List<Education> education) {
        var sources = new ArrayList<SourceLine>();
        var texts = new ArrayList<SkillText>();
        for (var part : outline.parts()) {
            if (part.section() != Section.REFERENCES) {
                for (var line : part.lines()) {
                    sources.add(line);
                    boolean lists =
                            part.section().listsSkills() || LABEL.matcher(line.text()).matches();
                    texts.add(new SkillText(withoutNames(line.text(), roles, education), lists));
                }
            }
        }
        for (var mention : matcher.find(texts)) {
            var source = sources.get(mention.line());
            var seen = evidence.computeIfAbsent(mention.skill(), _ -> new Evidence(source));
            seen.mentions++;
            seen.listed |= texts.get(mention.line()).listsSkills();
            roles.stream()
                    .filter(r -> r.fromLine() <= source.number() && source.number() <= r.toLine())
                    .forEach(r -> seen.roles.add(r.role()));
        }
    }

    /// A firm or a school that carries a skill's name is no evidence of the skill.
    private static String withoutNames(
            String line, List<FoundRole> roles, List<Education> education) {
        var text = line;
        for (var found : roles) {
            text = without(text, found.role().organisation());
        }
        for (var school : education) {
            text = without(text, school.institution());
        }
        return text;
    }

    private static String without(String text, @Nullable String name) {
        return name == null || name.length() < 3
                ? text
                : text.replace(name, "-".repeat(name.length()));
    }

    List<ExtractedSkill> skills() {
        return ranked().stream()
                .map(
                        skill -> {
                            var seen = seen(skill);
                            return new ExtractedSkill(
                                    skill.name(), skill.category(), years(seen), seen.first);
                        })
                .toList();
    }

    List<String> topics() {
        return ranked().stream()
                .map(skill -> skill.topic() == null ? skill.name() : skill.topic())
                .distinct()
                .limit(TOPICS)
                .toList();
    }

    private List<Skill> ranked() {
        return evidence.keySet().stream()
                .sorted(
                        Comparator.comparingDouble(this::weight)
                                .reversed()
                                .thenComparingInt(skill -> seen(skill).first.number())
                                .thenComparing(Skill::name))
                .toList();
    }

    private double weight(Skill skill) {
        var seen = seen(skill);
        var years = years(seen);
        boolean current = seen.roles.stream().anyMatch(Role::current);
        return Math.min(seen.mentions, MOST_MENTIONS)
                + (years == null ? 0 : Math.min(years, MOST_YEARS))
                + (seen.listed ? LISTED : 0)
                + (current ? IN_CURRENT_ROLE : 0)
                + (skill.topic() == null ? 0 : HAS_TOPIC)
                + (skill.category().equals("soft skill") || skill.category().equals("language")
                        ? SOFT
                        : 0);
    }

    private Evidence seen(Skill skill) {
        return java.util.Objects.requireNonNull(evidence.get(skill));
    }

    private @Nullable Double years(Evidence seen) {
        return employment.years(seen.roles);
    }
}
