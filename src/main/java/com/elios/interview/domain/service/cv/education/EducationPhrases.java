package com.elios.interview.domain.service.cv.education;

import com.elios.interview.domain.service.cv.words.Phrases;
import com.elios.interview.domain.service.cv.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the lines of an education section into phrases, without labels, places and asides.
final class EducationPhrases {
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

    private EducationPhrases() {}

    static String withoutLabel(String line) {
        return LABEL.matcher(line).replaceFirst("");
    }

    /// Without 'expected', 'class of' and the like, which stand before a date.
    static String withoutExpectation(String beforeDate) {
        return EXPECTED.matcher(beforeDate).replaceFirst("");
    }

    static List<String> of(String line) {
        var phrases = new ArrayList<String>();
        for (var chunk : STRONG.split(line, -1)) {
            var parts = Phrases.withoutPlaces(Phrases.trimmed(chunk));
            if (isCampus(parts)) {
                phrases.add(String.join(", ", parts));
                continue;
            }
            for (var part : parts) {
                var text = Phrases.trimmed(part);
                if (!text.isEmpty() && !EducationWords.isAside(text)) {
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
                && !EducationWords.isDegree(parts.getLast());
    }
}
