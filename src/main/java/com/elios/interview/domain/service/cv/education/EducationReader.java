package com.elios.interview.domain.service.cv.education;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.time.DateSpan;
import com.elios.interview.domain.service.cv.time.DateSpans;
import com.elios.interview.domain.service.cv.words.Places;
import com.elios.interview.domain.service.cv.words.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds degrees and courses in the lines of an education section.
public final class EducationReader {

    private final List<Education> found = new ArrayList<>();
    private final List<String> degrees = new ArrayList<>();
    private @Nullable String institution;
    private @Nullable String rest;
    private @Nullable String lastArea;
    private @Nullable DateSpan span;
    private @Nullable SourceLine source;

    private EducationReader() {}

    public static List<Education> read(List<SourceLine> lines) {
        var reader = new EducationReader();
        boolean allItems =
                lines.stream()
                        .filter(l -> !l.text().isBlank())
                        .allMatch(l -> Prose.isItem(l.text()));
        for (var line : lines) {
            if (line.text().isBlank()) {
                reader.finishIfComplete();
            } else if (allItems || !Prose.isItem(line.text())) {
                reader.add(line, EducationPhrases.withoutLabel(Prose.withoutBullet(line.text())));
            }
        }
        reader.finish();
        return List.copyOf(reader.found);
    }

    /// Where no heading tells the education: only a line that names a degree together with an
    /// institution or a date.
    public static List<Education> readWithoutHeading(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !Prose.isItem(line.text()) && !Prose.isSentence(line.text()))
                .filter(
                        line ->
                                EducationWords.beginsWithDegree(line.text())
                                        || EducationWords.isInstitution(line.text()))
                .flatMap(line -> read(List.of(line)).stream())
                .filter(e -> e.degree() != null && EducationWords.isDegree(e.degree()))
                .filter(e -> e.institution() != null && (e.end() != null || e.start() != null))
                .toList();
    }

    private void add(SourceLine line, String text) {
        if (EducationWords.isAside(text)
                || (Prose.isSentence(text) && !EducationWords.beginsWithDegree(text))) {
            return;
        }
        var spans = DateSpans.find(text);
        var bare = text;
        DateSpan own = null;
        if (!spans.isEmpty()) {
            own = spans.getFirst();
            bare =
                    EducationPhrases.withoutExpectation(text.substring(0, own.from()))
                            + "\t"
                            + text.substring(own.to());
        }
        var phrases = EducationPhrases.of(bare);
        boolean hasDegree = phrases.stream().anyMatch(EducationWords::isDegree);
        boolean hasInstitution =
                phrases.stream()
                        .anyMatch(
                                p ->
                                        !EducationWords.isDegree(p)
                                                && EducationWords.isInstitution(p));
        if ((hasDegree && !degrees.isEmpty())
                || (hasInstitution && institution != null)
                || (own != null && span != null)) {
            finish();
        }
        if (source == null) {
            source = line;
        }
        span = own == null ? span : own;
        place(phrases);
    }

    private void place(List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            if (EducationWords.isDegree(phrase)) {
                addDegree(phrase, i > 0 && EducationWords.isDegree(phrases.get(i - 1)));
            } else if (EducationWords.isInstitution(phrase) && institution == null) {
                institution = phrase;
            } else if (!degrees.isEmpty()
                    && i > 0
                    && (EducationWords.isDegree(phrases.get(i - 1))
                            || (institution != null && isBare()))
                    && !phrases.get(i).matches(".*\\d.*")
                    && phrases.stream().anyMatch(EducationWords::isDegree)) {
                addArea(phrase, EducationWords.isDegree(phrases.get(i - 1)));
            } else if (rest == null && !Places.isRegion(phrase)) {
                rest = phrase;
            }
        }
    }

    private void addDegree(String phrase, boolean beside) {
        if (degrees.isEmpty() || !beside) {
            degrees.add(phrase);
        } else {
            degrees.add(degrees.removeLast() + ", " + phrase);
        }
    }

    /// 'PhD' in one column and its subject in another are one degree.
    private void addArea(String phrase, boolean beside) {
        var degree = degrees.removeLast();
        boolean bare = EducationWords.isBare(degree);
        degrees.add(degree + (bare && !beside ? " in " : ", ") + phrase);
        lastArea = bare ? null : phrase;
    }

    private boolean isBare() {
        return EducationWords.isBare(degrees.getLast());
    }

    /// Where nothing else can be the institution, the phrase behind a degree that has its subject
    /// already is: 'Master of Public Health, UC Berkeley'.
    private void takeLastAreaForInstitution() {
        var area = lastArea;
        if (institution == null && rest == null && area != null) {
            degrees.add(degrees.removeLast().replace(", " + area, ""));
            institution = area;
        }
    }

    private void finishIfComplete() {
        if (!degrees.isEmpty() && (institution != null || rest != null)) {
            finish();
        }
    }

    private void finish() {
        takeLastAreaForInstitution();
        var place = institution == null && !degrees.isEmpty() ? rest : institution;
        var degree =
                degrees.isEmpty()
                        ? (institution == null ? null : rest)
                        : String.join(", ", degrees);
        if (source != null && (institution != null || !degrees.isEmpty())) {
            found.add(new Education(degree, place, start(), end(), source));
        }
        degrees.clear();
        institution = null;
        rest = null;
        lastArea = null;
        span = null;
        source = null;
    }

    private @Nullable CvDate start() {
        return span == null || (!span.isRange() && span.end() == null) ? null : span.start();
    }

    /// A single date of a degree is when it was awarded.
    private @Nullable CvDate end() {
        if (span == null || span.current()) {
            return null;
        }
        return span.isRange() ? span.end() : span.start();
    }
}
