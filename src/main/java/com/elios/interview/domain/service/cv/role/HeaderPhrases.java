package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.service.cv.words.Phrases;
import com.elios.interview.domain.service.cv.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the lines of a role's head into phrases, without labels and notes.
final class HeaderPhrases {
    private static final Pattern STRONG =
            Pattern.compile("\\t| {3,}|\\s*[|•·;]\\s*|\\s+[–—-]+\\s+|\\s+@\\s+|\\s*→\\s*");
    private static final Pattern AT =
            Pattern.compile("\\s+(?:at|bei|chez|bij|presso)\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern NOTES =
            Pattern.compile(
                    "(?i)\\b\\d+\\+?\\s*(?:years?|yrs?)(?:[\\s,]*(?:and\\s+)?\\d+\\s*(?:months?|mos?))?\\b"
                            + "|\\b\\d+\\s*(?:months?|mos?)\\b|\\(?\\b(?:full[- ]time|part[-"
                            + " ]time|permanent|temporary|seasonal|contract"
                            + "|remote|hybrid|on-?site)\\b\\)?");
    private static final Pattern EMPTY = Pattern.compile("\\([\\s,;:·•–—-]*\\)|\\[[\\s,;:·•–—-]*]");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:title|position|role|job title|company|employer|organi[sz]ation|firm"
                            + "|client|location|unternehmen|arbeitgeber|entreprise|poste|empresa|puesto"
                            + "|dates?|period|duration)(?:\\s*:\\s*|\\s{2,}|\\s*\\t\\s*|\\s*$)");

    private HeaderPhrases() {}

    /// Whether nothing but notes stands in the line, such as '2 years 3 months' or 'Full-time'.
    static boolean isNote(String line) {
        return !line.isBlank() && of(line).isEmpty();
    }

    static List<String> of(String line) {
        var phrases = new ArrayList<String>();
        var named = LABEL.matcher(line.strip()).replaceFirst("");
        var bare = EMPTY.matcher(NOTES.matcher(named).replaceAll(" ")).replaceAll(" ");
        for (var phrase : STRONG.split(bare, -1)) {
            var at = AT.split(phrase, 2);
            boolean isTitleAt = at.length == 2 && Wording.titleScore(at[0]) > 0;
            for (var part : isTitleAt ? at : new String[] {phrase}) {
                var text = Phrases.trimmed(LABEL.matcher(part.strip()).replaceFirst(""));
                if (!text.isEmpty()) {
                    phrases.add(text);
                }
            }
        }
        return phrases;
    }
}
