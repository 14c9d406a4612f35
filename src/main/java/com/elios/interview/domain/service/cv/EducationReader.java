package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Education;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.time.DateSpan;
import com.elios.interview.domain.service.cv.time.DateSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds degrees and courses in the lines of an education section.
final class EducationReader {
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?U)\\b(?iu:bachelor|master|doctor(?:ate|al)?|associate|diploma|certificate|degree|high"
                            + " school|secondary school|minor|major|baccalaureate|abitur|a[-"
                            + " ]levels?|gcses?|apprenticeship|bootcamp|licentiate|postgraduate|undergraduate|foundation"
                            + " year|matura|juris|magister|diplom|licence|nvq|city (?:and|&)"
                            + " guilds|level [1-8]|licenciatura|licenciad[oa]|grado"
                            + " en|máster|maestría|doctorado|técnico"
                            + " superior|bachillerato|diplôme|maîtrise"
                            + "|baccalauréat|doctorat|bts|dut|brevet|laurea|dottorato|mestrado|doutorado|bacharelado|staatsexamen|promotion"
                            + " zum|meisterbrief"
                            + "|fachabitur|hochschulreife|diplomado|postgraduado|post-graduate|ingénieur"
                            + " diplômé|associate degree)(?:['’]?s|al)?\\b"
                            + "|\\b(?:Ph\\.?\\s?D|D\\.?Phil|MBA|BBA|BCA|MCA|GED|HND|HNC|LL\\.?[BM]|J\\.?D|M\\.?D|Ed\\.?D"
                            + "|M\\.?Phil|M\\.?Res|B\\.?Ed|M\\.?Ed|B\\.?F\\.?A|M\\.?F\\.?A|MPH|MPA|BTEC|BSN|MSN|MSW|BSW"
                            + "|[BM]\\.?\\s?Tech|[BM]\\.?\\s?Eng|[BM]\\.?\\s?Sc|[BM]\\.?\\s?Com|[BMA]\\.?\\s?A\\.?S?"
                            + "|[BMA]\\.?\\s?S|S\\.?[BM]|A\\.?A\\.?S|B\\.?E|M\\.?E|DBA|DDS|PharmD|DVM|PGCE|PGDM"
                            + "|P[Gg]Dip|PGCert|MSci|MChem|MEng|BEng|MBBS|MBChB|BDS|DNP|DPT|MLIS|[BM]\\.?Arch"
                            + "|BBus|M\\.?St|MTech|HBO|IB)\\b\\.?");
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?iU)\\b(?:universi[dt]\\p{L}*|uniwersytet|college|\\p{L}*school|\\p{L}*schule|institut\\p{L}*"
                            + "|istituto|academy|akademi\\p{L}*|academia|pol[iy]te[ck]\\p{L}*|hogeschool|technikum"
                            + "|facultad|faculté|facoltà|liceo|conservato\\p{L}*|rwth|kolleg|collège|ista|tu|uni"
                            + "|iut|insa|trinity"
                            + "|hochschule|école|ecole|lycée|lycee|gymnasium|conservatory|seminary"
                            + "|faculty|iit|eth|epfl|mit|ucla|caltech"
                            + "|coursera|udacity|udemy|bootcamp|üniversitesi)\\b");
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)^(?:c?gpa|grade|honou?rs?|thesis|dissertation|advisor|adviser|relevant|coursework"
                            + "|courses?|activities|awards?|dean|minor thesis|final|score|percentage"
                            + "|specialization in|scholarship|societies|modules)\\b.*|.*\\bcum laude\\b.*"
                            + "|.*\\bgpa\\b.*|\\(?(?:with )?(?:(?:first|second|third)[- ]class|high)?\\s*"
                            + "(?:honou?rs?|distinction|merit)\\)?|\\(?(?:first|second|third)[- ]class\\b.*"
                            + "|\\(?(?:upper|lower) (?:second|division)\\b.*|\\(?2[:.][12]\\)?");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:degree|qualification|course|programme|program|school|university|college"
                            + "|institution|institute|year|dates?|period|field of study|currently"
                            + "|major|subject)(?:\\s*:\\s*|\\s{2,}|\\t\\s*)");
    private static final Pattern STRONG =
            Pattern.compile(
                    "\\t| {3,}|\\s*[|•·;]\\s*|\\s+[–—-]+\\s+|\\s+@\\s+|\\s+(?:at|from)\\s+(?=\\p{Lu})");
    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(?i)\\(?\\b(?:expected|anticipated|graduated|graduating|graduation(?: date)?"
                            + "|class of|completed|awarded|conferred|since|in progress)\\b:?\\s*$");

    private final List<Education> found = new ArrayList<>();
    private final List<String> degrees = new ArrayList<>();
    private @Nullable String institution;
    private @Nullable String rest;
    private @Nullable String lastArea;
    private @Nullable DateSpan span;
    private @Nullable SourceLine source;

    private EducationReader() {}

    static List<Education> read(List<SourceLine> lines) {
        var reader = new EducationReader();
        boolean allItems =
                lines.stream()
                        .filter(l -> !l.text().isBlank())
                        .allMatch(l -> Prose.isItem(l.text()));
        for (var line : lines) {
            if (line.text().isBlank()) {
                reader.finishIfComplete();
            } else if (allItems || !Prose.isItem(line.text())) {
                reader.add(line, LABEL.matcher(Prose.withoutBullet(line.text())).replaceFirst(""));
            }
        }
        reader.finish();
        return List.copyOf(reader.found);
    }

    /// Where no heading tells the education: only a line that names a degree together with an
    /// institution or a date.
    static List<Education> readWithoutHeading(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !Prose.isItem(line.text()) && !Prose.isSentence(line.text()))
                .filter(line -> beginsWithDegree(line.text()) || isInstitution(line.text()))
                .flatMap(line -> read(List.of(line)).stream())
                .filter(e -> e.degree() != null && isDegree(e.degree()))
                .filter(e -> e.institution() != null && (e.end() != null || e.start() != null))
                .toList();
    }

    private void add(SourceLine line, String text) {
        if (ASIDE.matcher(text).matches() || (Prose.isSentence(text) && !beginsWithDegree(text))) {
            return;
        }
        var spans = DateSpans.find(text);
        var bare = text;
        DateSpan own = null;
        if (!spans.isEmpty()) {
            own = spans.getFirst();
            bare =
                    EXPECTED.matcher(text.substring(0, own.from())).replaceFirst("")
                            + "\t"
                            + text.substring(own.to());
        }
        var phrases = phrases(bare);
        boolean hasDegree = phrases.stream().anyMatch(EducationReader::isDegree);
        boolean hasInstitution = phrases.stream().anyMatch(p -> !isDegree(p) && isInstitution(p));
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
            if (isDegree(phrase)) {
                addDegree(phrase, i > 0 && isDegree(phrases.get(i - 1)));
            } else if (isInstitution(phrase) && institution == null) {
                institution = phrase;
            } else if (!degrees.isEmpty()
                    && i > 0
                    && (isDegree(phrases.get(i - 1)) || (institution != null && isBare()))
                    && !phrases.get(i).matches(".*\\d.*")
                    && phrases.stream().anyMatch(EducationReader::isDegree)) {
                addArea(phrase, isDegree(phrases.get(i - 1)));
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
        boolean bare = isBare(degree);
        degrees.add(degree + (bare && !beside ? " in " : ", ") + phrase);
        lastArea = bare ? null : phrase;
    }

    private boolean isBare() {
        return isBare(degrees.getLast());
    }

    private static boolean isBare(String degree) {
        return DEGREE.matcher(degree).replaceAll("").isBlank();
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

    private static boolean isDegree(String phrase) {
        var matcher = DEGREE.matcher(phrase);
        return matcher.find()
                && !(isInstitution(phrase) && matcher.start() > 0 && !phrase.contains(" in "))
                && !phrase.matches(
                        "(?i).*\\b(?:high|secondary|graduate|business) school\\b(?! diploma).*");
    }

    private static boolean beginsWithDegree(String text) {
        var matcher = DEGREE.matcher(text);
        return matcher.find() && matcher.start() < 12 && !text.endsWith(".");
    }

    private static boolean isInstitution(String phrase) {
        return INSTITUTION.matcher(phrase).find();
    }

    private static List<String> phrases(String line) {
        var phrases = new ArrayList<String>();
        for (var chunk : STRONG.split(line, -1)) {
            var parts = HeaderFields.withoutPlaces(HeaderFields.trimmed(chunk));
            if (isCampus(parts)) {
                phrases.add(String.join(", ", parts));
                continue;
            }
            for (var part : parts) {
                var text = HeaderFields.trimmed(part);
                if (!text.isEmpty() && !ASIDE.matcher(text).matches()) {
                    phrases.add(text);
                }
            }
        }
        return phrases;
    }

    /// 'University of California, Berkeley': a state's university and one of its places.
    private static boolean isCampus(List<String> parts) {
        var state = parts.isEmpty() ? "" : parts.getFirst().replaceFirst("^University of ", "");
        return parts.size() == 2
                && !state.equals(parts.getFirst())
                && Places.isRegion(state)
                && !isDegree(parts.getLast());
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
