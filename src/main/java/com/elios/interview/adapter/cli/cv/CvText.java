package com.elios.interview.adapter.cli.cv;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The facts of a CV as a page of text.
public final class CvText {
    private final Messages messages;

    public CvText(Messages messages) {
        this.messages = messages;
    }

    /// @param title stands above, such as the file's name
    public String of(String title, CvFacts facts) {
        var lines = new ArrayList<String>();
        lines.add(title);
        lines.add(field("cv.name", facts.name()));
        lines.add(field("cv.email", facts.email()));
        var years = facts.totalYears();
        lines.add(field("cv.years", years == null ? null : Wording.number(years)));
        var difficulty = facts.suggestedDifficulty();
        lines.add(field("cv.difficulty", difficulty == null ? null : messages.label(difficulty)));
        if (!facts.summary().isBlank()) {
            lines.add("");
            lines.add(Paragraph.of(facts.summary(), 2));
        }
        section(lines, "cv.roles", facts.roles(), this::role);
        section(lines, "cv.education", facts.education(), this::education);
        section(lines, "cv.skills", facts.skills(), this::skill);
        section(lines, "cv.topics", facts.topics(), Function.identity());
        section(lines, "cv.findings", facts.findings(), this::finding);
        return String.join("\n", lines);
    }

    private String field(String key, @Nullable String value) {
        return messages.text("cv.field", messages.text(key), value == null ? "–" : value);
    }

    private <T> void section(
            List<String> lines, String key, List<T> entries, Function<T, String> text) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("  " + messages.text(key));
        entries.stream().map(text).map(entry -> Paragraph.of(entry, 4)).forEach(lines::add);
    }

    private String role(Role role) {
        var until = role.current() ? messages.text("cv.now") : date(role.end());
        var what = joined(role.title(), role.organisation());
        return messages.text("cv.entry", period(role.start(), until), what);
    }

    private String education(Education education) {
        var what = joined(education.degree(), education.institution());
        return messages.text("cv.entry", period(education.start(), date(education.end())), what);
    }

    private String skill(ExtractedSkill skill) {
        var years = skill.years();
        return years == null
                ? messages.text("cv.skill", skill.name(), skill.category())
                : messages.text(
                        "cv.skillWithYears", skill.name(), skill.category(), Wording.number(years));
    }

    private String finding(CvFinding finding) {
        var source = finding.source();
        var what = messages.label(finding.kind());
        return source == null
                ? what
                : messages.text("cv.findingInLine", what, source.number(), source.text().strip());
    }

    private static String period(@Nullable CvDate start, String end) {
        return date(start).equals(end) ? end : date(start) + " – " + end;
    }

    private static String date(@Nullable CvDate date) {
        return date == null ? "?" : date.toString();
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(part -> !Objects.requireNonNull(part).isBlank())
                .collect(Collectors.joining(", "));
    }
}
