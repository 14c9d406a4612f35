package com.elios.interview.domain.service.cv.outline;

import com.elios.interview.domain.service.cv.words.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the headings of a CV's sections, in any case, with or without a colon or decoration.
public final class Headings {
    private static final int WORDS = 6;
    private static final Pattern DECORATION =
            Pattern.compile("^[\\s#*=_~•►▪■\\-–—|:>]+|[\\s#*=_~\\-–—|:<.]+$");
    private static final Pattern LETTER_SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "^(?:my|key|core|main|other|additional|relevant|selected|related|recent|previous"
                            + "|personal|professional|further|general|technical|computer|notable"
                            + "|academic|formal|continuing|current|past|full|early|about)\\s+");

    private static final Set<String> DOCUMENT =
            Set.of(
                    "curriculum vitae",
                    "curriculum vitæ",
                    "curriculum",
                    "currículum",
                    "resume",
                    "résumé",
                    "cv",
                    "c.v",
                    "lebenslauf",
                    "currículum vitae",
                    "currículo",
                    "tabellarischer lebenslauf",
                    "europass",
                    "biodata",
                    "my cv",
                    "my resume");

    private static final Map<String, Section> WORDS_OF =
            Map.ofEntries(
                    Map.entry("experience", Section.EXPERIENCE),
                    Map.entry("employment", Section.EXPERIENCE),
                    Map.entry("education", Section.EDUCATION),
                    Map.entry("educational", Section.EDUCATION),
                    Map.entry("academic", Section.EDUCATION),
                    Map.entry("skills", Section.SKILLS),
                    Map.entry("competencies", Section.SKILLS),
                    Map.entry("proficiencies", Section.SKILLS),
                    Map.entry("languages", Section.LANGUAGES),
                    Map.entry("projects", Section.PROJECTS),
                    Map.entry("certifications", Section.CERTIFICATES),
                    Map.entry("certificates", Section.CERTIFICATES),
                    Map.entry("licenses", Section.CERTIFICATES),
                    Map.entry("references", Section.REFERENCES),
                    Map.entry("referees", Section.REFERENCES),
                    Map.entry("summary", Section.SUMMARY));

    private Headings() {}

    /// Whether the line only says that the document is a CV.
    public static boolean isDocumentTitle(String line) {
        return line.length() < 40 && DOCUMENT.contains(normal(line));
    }

    /// Whether the whole line is a heading that CVs use.
    public static boolean isHeading(String line) {
        return section(line).isPresent();
    }

    /// The section that begins with this line, if it is a heading.
    static Optional<Section> section(String line) {
        if (line.length() > 70 || line.contains("\t")) {
            return Optional.empty();
        }
        var text = normal(line);
        if (text.isEmpty() || text.split(" ", -1).length > WORDS || !hasHeadingCase(line)) {
            return Optional.empty();
        }
        var section = HeadingNames.section(text);
        if (section == null) {
            section = HeadingNames.section(QUALIFIER.matcher(text).replaceFirst(""));
        }
        if (section == null && text.endsWith(" experience") && text.split(" ", -1).length <= 4) {
            section = Section.EXPERIENCE;
        }
        return Optional.ofNullable(section == null ? byWord(line, text) : section);
    }

    /// A line in capitals that names neither a position nor an organisation is known by one word:
    /// 'EDUCATION BACKGROUND', 'TECHNICAL SKILLS OVERVIEW'.
    private static @Nullable Section byWord(String line, String text) {
        boolean isCapitals =
                line.equals(line.toUpperCase(Locale.ROOT))
                        && line.codePoints().noneMatch(Character::isDigit)
                        && text.length() > 5
                        && !line.contains(",")
                        && text.split(" ", -1).length <= 4;
        if (!isCapitals || Wording.titleScore(text) > 0 || Wording.organisationScore(text) > 0) {
            return null;
        }
        for (var word : text.split(" ", -1)) {
            var section = WORDS_OF.get(word);
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    /// Without decoration, in small letters, 'and' for '&' and '/'.
    static String normal(String line) {
        var text = DECORATION.matcher(line).replaceAll("");
        text = DECORATION.matcher(text).replaceAll("");
        if (LETTER_SPACED.matcher(text).find()) {
            text = text.replaceAll("(?<=\\p{L}) (?=\\p{L}( |$))", "").replaceAll(" {2,}", " ");
        }
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[&+/]\\s*", " and ")
                .replaceAll("[\\s,]+", " ")
                .strip();
    }

    /// A heading begins with a capital; 'experience' in the middle of a wrapped sentence does not.
    private static boolean hasHeadingCase(String line) {
        return line.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(Character::isUpperCase);
    }
}
