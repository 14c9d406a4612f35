package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.outline.Outline;
import com.elios.interview.domain.service.cv.outline.Section;
import com.elios.interview.domain.service.cv.role.RoleReader.FoundRole;
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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    "(?i)^\\W*(?:technologies|tech"
                            + " stack|stack|tools|skills|environment|languages|key skills|technologies"
                            + " used|tools used|programming languages)\\s*:.*");

    private final SkillMatcher matcher;
    private final Employment employment;
    private final Map<Skill, Evidence> evidence = new LinkedHashMap<>();

    private static final class Evidence {
        private final SourceLine first;
        private final Set<Role> roles = new LinkedHashSet<>();
        private @Nullable SourceLine inRole;
        private int mentions;
        private boolean listed;

        Evidence(SourceLine first) {
            this.first = first;
        }

        void add(SourceLine source, boolean isListed, List<FoundRole> found) {
            mentions++;
            listed |= isListed;
            for (var role : found) {
                if (role.fromLine() <= source.number() && source.number() <= role.toLine()) {
                    roles.add(role.role());
                    if (inRole == null && role.role().start() != null) {
                        inRole = source;
                    }
                }
            }
        }
    }

    SkillFinder(SkillMatcher matcher, Employment employment) {
        this.matcher = matcher;
        this.employment = employment;
    }

    void search(Outline outline, List<FoundRole> roles, List<Education> education) {
        var names = names(roles, education);
        var sources = new ArrayList<SourceLine>();
        var texts = new ArrayList<SkillText>();
        for (var part : outline.parts()) {
            if (part.section() != Section.REFERENCES) {
                for (var line : part.lines()) {
                    sources.add(line);
                    boolean lists =
                            part.section().listsSkills() || LABEL.matcher(line.text()).matches();
                    texts.add(new SkillText(withoutNames(line.text(), names), lists));
                }
            }
        }
        for (var mention : matcher.find(texts)) {
            var source = sources.get(mention.line());
            var seen = evidence.computeIfAbsent(mention.skill(), _ -> new Evidence(source));
            seen.add(source, texts.get(mention.line()).listsSkills(), roles);
        }
    }

    /// A firm or a school that carries a skill's name is no evidence of the skill.
    private static Set<String> names(List<FoundRole> roles, List<Education> education) {
        return Stream.concat(
                        roles.stream().map(found -> found.role().organisation()),
                        education.stream().map(Education::institution))
                .filter(Objects::nonNull)
                .filter(name -> name.length() > 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withoutNames(String line, Set<String> names) {
        var text = line;
        for (var name : names) {
            text = text.replace(name, "-".repeat(name.length()));
        }
        return text;
    }

    List<ExtractedSkill> skills() {
        return ranked().stream()
                .map(
                        skill -> {
                            var seen = seen(skill);
                            var source = seen.inRole == null ? seen.first : seen.inRole;
                            return new ExtractedSkill(
                                    skill.name(), skill.category(), years(seen), source);
                        })
                .toList();
    }

    /// Those that the question bank has come first, as only they can be asked about at once.
    List<String> topics() {
        var banked = ranked().stream().map(Skill::topic).filter(Objects::nonNull);
        var others =
                ranked().stream()
                        .filter(skill -> skill.topic() == null && !isLanguage(skill))
                        .map(Skill::name);
        return Stream.concat(banked, others).distinct().limit(TOPICS).toList();
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
                + (skill.category().equals("soft skill") || isLanguage(skill) ? SOFT : 0);
    }

    private static boolean isLanguage(Skill skill) {
        return skill.category().equals("language");
    }

    private Evidence seen(Skill skill) {
        return Objects.requireNonNull(evidence.get(skill));
    }

    private @Nullable Double years(Evidence seen) {
        return employment.years(seen.roles);
    }
}
