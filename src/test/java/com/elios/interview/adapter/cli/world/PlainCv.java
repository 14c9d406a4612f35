package com.elios.interview.adapter.cli.world;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.port.CvAnalyzer;
import com.elios.interview.domain.port.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads CVs of the form `kind|value|value…`, one fact a line.
final class PlainCv implements DocumentReader, CvAnalyzer {
    @Override
    public DocumentReading read(Path file) {
        if (Files.notExists(file)) {
            return new DocumentReading.Refused(RefusalReason.NOT_FOUND);
        }
        try {
            var lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? new DocumentReading.Refused(RefusalReason.EMPTY)
                    : new DocumentReading.Read(new DocumentText(lines, 1, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CvFacts analyze(DocumentText text) {
        var lines =
                IntStream.range(0, text.lines().size())
                        .mapToObj(i -> new SourceLine(i + 1, text.lines().get(i)))
                        .toList();
        var skills = lines(lines, "skill").stream().map(PlainCv::skill).toList();
        var findings = new ArrayList<CvFinding>();
        findings.add(new CvFinding(CvFinding.Kind.NO_EMAIL, null));
        lines(lines, "hidden")
                .forEach(line -> findings.add(new CvFinding(CvFinding.Kind.HIDDEN_TEXT, line)));
        return new CvFacts(
                lines(lines, "name").stream().map(line -> part(line, 1)).findFirst().orElse(null),
                null,
                skills.isEmpty() ? null : 7.26,
                lines(lines, "degree").stream().map(PlainCv::education).toList(),
                lines(lines, "role").stream().map(PlainCv::role).toList(),
                skills,
                skills.isEmpty() ? "" : "Writes software.",
                skills.isEmpty() ? null : Difficulty.HARD,
                skills.stream().map(ExtractedSkill::name).toList(),
                findings);
    }

    private static List<SourceLine> lines(List<SourceLine> lines, String kind) {
        return lines.stream().filter(line -> line.text().startsWith(kind + "|")).toList();
    }

    private static Role role(SourceLine line) {
        var end = part(line, 4);
        return new Role(
                String.valueOf(part(line, 1)),
                part(line, 2),
                date(part(line, 3)),
                "now".equals(end) ? null : date(end),
                "now".equals(end),
                line);
    }

    private static Education education(SourceLine line) {
        return new Education(part(line, 1), part(line, 2), date(part(line, 3)), null, line);
    }

    private static ExtractedSkill skill(SourceLine line) {
        var years = part(line, 3);
        return new ExtractedSkill(
                String.valueOf(part(line, 1)),
                String.valueOf(part(line, 2)),
                years == null ? null : Double.valueOf(years),
                line);
    }

    private static @Nullable CvDate date(@Nullable String text) {
        return text == null ? null : CvDate.parse(text);
    }

    private static @Nullable String part(SourceLine line, int index) {
        var parts = line.text().split("\\|", -1);
        return index >= parts.length || parts[index].isEmpty() ? null : parts[index];
    }
}
