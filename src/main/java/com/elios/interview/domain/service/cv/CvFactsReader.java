package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.CvFinding.Kind;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.service.cv.education.EducationReader;
import com.elios.interview.domain.service.cv.outline.Outline;
import com.elios.interview.domain.service.cv.outline.Section;
import com.elios.interview.domain.service.cv.role.RoleReader;
import com.elios.interview.domain.service.cv.role.RoleReader.FoundRole;
import com.elios.interview.domain.service.cv.time.Employment;
import com.elios.interview.domain.service.cv.words.Wording;
import com.elios.interview.domain.service.skill.SkillMatcher;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the facts in the text of a CV by rules. What the text does not say is left out.
public final class CvFactsReader {
    private static final Set<Section> UNHEADED =
            EnumSet.of(Section.HEAD, Section.SUMMARY, Section.EXPERIENCE, Section.OTHER);
    private static final double JUNIOR_YEARS = 2;
    private static final double SENIOR_YEARS = 6;

    private final SkillMatcher matcher;
    private final Clock clock;

    /// @param clock tells until which month a current role lasts
    public CvFactsReader(SkillMatcher matcher, Clock clock) {
        this.matcher = matcher;
        this.clock = clock;
    }

    public CvFacts read(DocumentText text) {
        var outline = Outline.of(text);
        var all = outline.parts().stream().flatMap(part -> part.lines().stream()).toList();
        var found = roles(outline);
        var roles = found.stream().map(FoundRole::role).toList();
        var education = education(outline);
        var employment = new Employment(YearMonth.now(clock));
        var counted = employment.years(roles);
        var stated = counted == null ? StatedYears.in(all) : Optional.<StatedYears>empty();
        var years = stated.map(StatedYears::years).orElse(counted);
        var finder = new SkillFinder(matcher, employment);
        finder.search(outline, found, education);
        var skills = finder.skills();
        var email = IdentityReader.email(own(outline));
        return new CvFacts(
                IdentityReader.name(outline.lines(Section.HEAD), all, email),
                email,
                years,
                education,
                roles,
                skills,
                SummaryWriter.write(roles, years, stated.isPresent(), skills, education),
                difficulty(years),
                finder.topics(),
                findings(text, years == null, stated, skills.isEmpty(), email == null));
    }

    /// What is said about the person; referees have addresses, too.
    private static List<SourceLine> own(Outline outline) {
        return outline.parts().stream()
                .filter(part -> part.section() != Section.REFERENCES)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private static List<Education> education(Outline outline) {
        if (outline.has(Section.EDUCATION)) {
            return EducationReader.read(outline.lines(Section.EDUCATION));
        }
        return outline.parts().stream()
                .filter(part -> UNHEADED.contains(part.section()))
                .flatMap(part -> EducationReader.readWithoutHeading(part.lines()).stream())
                .toList();
    }

    private static List<FoundRole> roles(Outline outline) {
        var found = new ArrayList<FoundRole>();
        for (var part : outline.parts()) {
            if (part.section() == Section.EXPERIENCE) {
                found.addAll(RoleReader.read(part.lines()));
            }
        }
        if (!outline.has(Section.EXPERIENCE)) {
            for (var section : List.of(Section.HEAD, Section.SUMMARY)) {
                RoleReader.read(outline.lines(section)).stream()
                        .filter(role -> isSurelyRole(role.role()))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Without a heading above it, only a dated position that is named as one counts.
    private static boolean isSurelyRole(Role role) {
        return Wording.titleScore(role.title()) >= 2
                && role.start() != null
                && (role.end() != null || role.current());
    }

    private static @Nullable Difficulty difficulty(@Nullable Double years) {
        if (years == null) {
            return null;
        }
        return years < JUNIOR_YEARS
                ? Difficulty.EASY
                : years < SENIOR_YEARS ? Difficulty.MEDIUM : Difficulty.HARD;
    }

    private static List<CvFinding> findings(
            DocumentText text,
            boolean noRoles,
            Optional<StatedYears> stated,
            boolean noSkills,
            boolean noEmail) {
        var findings = new ArrayList<>(text.findings());
        for (int i = 0; i < text.lines().size(); i++) {
            if (MachineInstructions.isOne(text.lines().get(i))) {
                var source = new SourceLine(i + 1, text.lines().get(i));
                findings.add(new CvFinding(Kind.INSTRUCTION_TO_MACHINE, source));
            }
        }
        stated.ifPresent(claim -> findings.add(new CvFinding(Kind.YEARS_STATED, claim.source())));
        if (noRoles) {
            findings.add(new CvFinding(Kind.NO_DATED_ROLES, null));
        }
        if (noSkills) {
            findings.add(new CvFinding(Kind.NO_SKILLS, null));
        }
        if (noEmail) {
            findings.add(new CvFinding(Kind.NO_EMAIL, null));
        }
        return findings;
    }
}
