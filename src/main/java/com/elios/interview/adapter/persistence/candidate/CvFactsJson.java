package com.elios.interview.adapter.persistence.candidate;

import com.elios.interview.adapter.persistence.json.SourceLineJson;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.question.Difficulty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stored form of [CvFacts]; dates as `2021-03` or `2021`.
record CvFactsJson(
        @Nullable String name,
        @Nullable String email,
        @Nullable Double totalYears,
        List<EducationJson> education,
        List<RoleJson> roles,
        List<SkillJson> skills,
        String summary,
        @Nullable Difficulty suggestedDifficulty,
        List<String> topics,
        List<FindingJson> findings) {

    static CvFactsJson of(CvFacts facts) {
        return new CvFactsJson(
                facts.name(),
                facts.email(),
                facts.totalYears(),
                facts.education().stream().map(EducationJson::of).toList(),
                facts.roles().stream().map(RoleJson::of).toList(),
                facts.skills().stream().map(SkillJson::of).toList(),
                facts.summary(),
                facts.suggestedDifficulty(),
                facts.topics(),
                facts.findings().stream().map(FindingJson::of).toList());
    }

    CvFacts toDomain() {
        return new CvFacts(
                name,
                email,
                totalYears,
                education.stream().map(EducationJson::toDomain).toList(),
                roles.stream().map(RoleJson::toDomain).toList(),
                skills.stream().map(SkillJson::toDomain).toList(),
                summary,
                suggestedDifficulty,
                topics,
                findings.stream().map(FindingJson::toDomain).toList());
    }

    private static @Nullable String written(@Nullable CvDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable CvDate read(@Nullable String date) {
        return date == null ? null : CvDate.parse(date);
    }

    record EducationJson(
            @Nullable String degree,
            @Nullable String institution,
            @Nullable String start,
            @Nullable String end,
            SourceLineJson source) {
        static EducationJson of(Education it) {
            return new EducationJson(
                    it.degree(),
                    it.institution(),
                    written(it.start()),
                    written(it.end()),
                    SourceLineJson.of(it.source()));
        }

        Education toDomain() {
            return new Education(degree, institution, read(start), read(end), source.toDomain());
        }
    }

    record RoleJson(
            String title,
            @Nullable String organisation,
            @Nullable String start,
            @Nullable String end,
            boolean current,
            SourceLineJson source) {
        static RoleJson of(Role it) {
            return new RoleJson(
                    it.title(),
                    it.organisation(),
                    written(it.start()),
                    written(it.end()),
                    it.current(),
                    SourceLineJson.of(it.source()));
        }

        Role toDomain() {
            return new Role(
                    title, organisation, read(start), read(end), current, source.toDomain());
        }
    }

    record SkillJson(String name, String category, @Nullable Double years, SourceLineJson source) {
        static SkillJson of(ExtractedSkill it) {
            return new SkillJson(
                    it.name(), it.category(), it.years(), SourceLineJson.of(it.source()));
        }

        ExtractedSkill toDomain() {
            return new ExtractedSkill(name, category, years, source.toDomain());
        }
    }

    record FindingJson(CvFinding.Kind kind, @Nullable SourceLineJson source) {
        static FindingJson of(CvFinding it) {
            return new FindingJson(it.kind(), SourceLineJson.ofNullable(it.source()));
        }

        CvFinding toDomain() {
            return new CvFinding(kind, source == null ? null : source.toDomain());
        }
    }
}
