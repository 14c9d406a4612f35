package com.elios.interview.domain.service.cv.outline;

import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.SourceLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A CV's lines under the sections that they belong to. Hidden lines are left out: what a person
/// cannot see, the document does not say.
///
/// @param parts in the document's order; a section may have several
public record Outline(List<Part> parts) {
    private static final Pattern LABEL =
            Pattern.compile("^\\W{0,3}([\\p{L} &/]{3,40}):\\s*(\\S.*)$");
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "\\*\\*|__|^#{1,6}\\s+|`|(?<![\\w*])\\*(?=[^\\s*][^*]*\\*)|(?<=[^\\s*])\\*(?![\\w*])");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// @param lines without the heading; may hold blank ones
    public record Part(Section section, List<SourceLine> lines) {}

    public static Outline of(DocumentText text) {
        var hidden = new HashSet<Integer>();
        for (var finding : text.findings()) {
            if (finding.kind() == CvFinding.Kind.HIDDEN_TEXT) {
                var source = finding.source();
                if (source != null) {
                    hidden.add(source.number());
                }
            }
        }
        var builder = new Builder(text.lines());
        for (int i = 0; i < text.lines().size(); i++) {
            if (!hidden.contains(i + 1)) {
                builder.add(new SourceLine(i + 1, clean(text.lines().get(i))));
            }
        }
        return builder.build();
    }

    /// All lines of a section, whichever parts they stand in.
    public List<SourceLine> lines(Section section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    public boolean has(Section section) {
        return parts.stream().anyMatch(part -> part.section() == section);
    }

    private static String clean(String line) {
        return EMPHASIS.matcher(line).replaceAll("").strip();
    }

    private static final class Builder {
        private final List<Part> parts = new ArrayList<>();
        private final boolean capitalHeadings;
        private Section section = Section.HEAD;
        private List<SourceLine> lines = new ArrayList<>();

        Builder(List<String> all) {
            var headings = all.stream().filter(Headings::isHeading).toList();
            capitalHeadings =
                    headings.size() >= 2 && headings.stream().allMatch(Builder::isCapitals);
        }

        void add(SourceLine line) {
            if (section == Section.HEAD && Headings.isDocumentTitle(line.text())) {
                return;
            }
            var heading = Headings.section(line.text());
            if (heading.isPresent() && !isLabelOfRole(line.text())) {
                begin(heading.get());
            } else if (isUnknownHeading(line.text())) {
                begin(Section.OTHER);
            } else {
                beginByLabel(line.text());
                lines.add(line);
            }
        }

        private void begin(Section next) {
            finish();
            section = next;
            lines = new ArrayList<>();
        }

        /// 'Technologies:' alone under a role introduces its list, not a new section.
        private boolean isLabelOfRole(String text) {
            return section == Section.EXPERIENCE
                    && text.endsWith(":")
                    && !isCapitals(text)
                    && Objects.equals(Headings.normal(text), "technologies");
        }

        private boolean isUnknownHeading(String text) {
            return capitalHeadings
                    && section != Section.HEAD
                    && section != Section.EXPERIENCE
                    && isCapitals(text)
                    && text.length() > 5
                    && text.length() < 40
                    && !text.startsWith("•")
                    && !text.contains(",")
                    && !DIGIT.matcher(text).find();
        }

        /// 'Skills: Java, Git' begins the skills where no role can claim it.
        private void beginByLabel(String text) {
            var label = LABEL.matcher(text);
            if (label.matches() && section != Section.EXPERIENCE && section != Section.PROJECTS) {
                var named = Headings.section(label.group(1)).orElse(Section.OTHER);
                boolean switches =
                        named == Section.SKILLS
                                || (named == Section.LANGUAGES && section != Section.SKILLS)
                                || (named == Section.SUMMARY && section == Section.HEAD);
                if (switches && section != named) {
                    begin(named);
                }
            }
        }

        private static boolean isCapitals(String text) {
            return text.equals(text.toUpperCase(Locale.ROOT))
                    && text.codePoints().filter(Character::isLetter).count() > 3;
        }

        private void finish() {
            if (!lines.isEmpty() || section != Section.HEAD) {
                parts.add(new Part(section, List.copyOf(lines)));
            }
        }

        Outline build() {
            finish();
            return new Outline(List.copyOf(parts));
        }
    }
}
