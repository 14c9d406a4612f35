package com.elios.interview.adapter.cli.cv;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.cv.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of one CV file. A contract with programs of other people: fields may be added at the
/// end, none may be renamed, moved or removed. `docs/cli.md` says what each means.
record CvDocument(
        String file,
        String status,
        @Nullable String reason,
        @Nullable String name,
        @Nullable String email,
        @Nullable BigDecimal years,
        List<EducationEntry> education,
        List<RoleEntry> roles,
        List<SkillEntry> skills,
        @Nullable String summary,
        @Nullable String suggestedDifficulty,
        List<String> topics,
        List<FindingEntry> findings) {

    record EducationEntry(
            @Nullable String degree,
            @Nullable String institution,
            @Nullable String start,
            @Nullable String end) {
        static EducationEntry of(Education education) {
            return new EducationEntry(
                    education.degree(),
                    education.institution(),
                    date(education.start()),
                    date(education.end()));
        }
    }

    record RoleEntry(
            String title,
            @Nullable String organisation,
            @Nullable String start,
            @Nullable String end,
            String line,
            int lineNumber,
            boolean current) {
        static RoleEntry of(Role role) {
            return new RoleEntry(
                    role.title(),
                    role.organisation(),
                    date(role.start()),
                    date(role.end()),
                    role.source().text(),
                    role.source().number(),
                    role.current());
        }
    }

    record SkillEntry(
            String name, String category, @Nullable BigDecimal years, String line, int lineNumber) {
        static SkillEntry of(ExtractedSkill skill) {
            return new SkillEntry(
                    skill.name(),
                    skill.category(),
                    Json.years(skill.years()),
                    skill.source().text(),
                    skill.source().number());
        }
    }

    record FindingEntry(String kind, @Nullable String line, @Nullable Integer lineNumber) {
        static FindingEntry of(CvFinding finding) {
            var source = finding.source();
            return new FindingEntry(
                    Json.word(finding.kind()),
                    source == null ? null : source.text(),
                    source == null ? null : source.number());
        }
    }

    static CvDocument read(String file, CvFacts facts) {
        var difficulty = facts.suggestedDifficulty();
        return new CvDocument(
                file,
                "read",
                null,
                facts.name(),
                facts.email(),
                Json.years(facts.totalYears()),
                facts.education().stream().map(EducationEntry::of).toList(),
                facts.roles().stream().map(RoleEntry::of).toList(),
                facts.skills().stream().map(SkillEntry::of).toList(),
                facts.summary().isBlank() ? null : facts.summary(),
                difficulty == null ? null : Json.word(difficulty),
                facts.topics(),
                facts.findings().stream().map(FindingEntry::of).toList());
    }

    static CvDocument refused(String file, RefusalReason reason) {
        return new CvDocument(
                file,
                "refused",
                Json.word(reason),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static @Nullable String date(@Nullable CvDate date) {
        return date == null ? null : date.toString();
    }
}
