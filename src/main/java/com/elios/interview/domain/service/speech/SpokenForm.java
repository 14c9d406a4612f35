package com.elios.interview.domain.service.speech;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a technical question as it is said, for voices that would read its signs: small voices
/// say `C++` as the letter, and `SQL` as a word. Markup goes in every language; signs become words
/// in English only.
public final class SpokenForm {
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern CODE = Pattern.compile("`+([^`]*)`+");
    private static final Pattern EMPHASIS =
            Pattern.compile("(\\*\\*|__|(?<!\\w)[*_])(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)");
    private static final Pattern HEADING_OR_ITEM = Pattern.compile("(?m)^\\s*(#{1,6}|[-*+])\\s+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern CALL = Pattern.compile("\\(\\s*\\)");
    private static final Pattern SHORTHAND = Pattern.compile("\\b[A-Z]{2,5}(s?)\\b");
    private static final Pattern ORDER = Pattern.compile("\\b[OΘ]\\(([^()]*)\\)");
    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");

    /// Written in capitals, and said as words.
    private static final Set<String> WORDS =
            Set.of(
                    "ACID", "AJAX", "AND", "BASE", "CAP", "CORS", "CRUD", "DAO", "DRY", "GIN",
                    "JPEG", "JSON", "KISS", "LAN", "NOT", "NULL", "ORM", "OOP", "OR", "RAM", "REST",
                    "ROM", "SAGA", "SOAP", "SOLID", "STAR", "SWOT", "WAN", "YAML");

    private static final Map<Pattern, String> SIGNS = signs();

    private SpokenForm() {}

    /// @param language as a BCP 47 tag; empty for not known, which is taken for English
    public static String of(String text, String language) {
        var plain = withoutMarkup(text);
        boolean english = language.isEmpty() || language.toLowerCase(Locale.ROOT).startsWith("en");
        return (english ? inEnglish(plain) : plain).replaceAll("[ \\t]+", " ").strip();
    }

    private static String withoutMarkup(String text) {
        var plain = LINK.matcher(text).replaceAll("$1");
        plain = CODE.matcher(plain).replaceAll(SpokenForm::code);
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return HEADING_OR_ITEM.matcher(plain).replaceAll("");
    }

    private static String code(MatchResult found) {
        var words = CALL.matcher(found.group(1)).replaceAll("");
        words = words.replace('_', ' ');
        return Matcher.quoteReplacement(HUMP.matcher(words).replaceAll(" "));
    }

    private static String inEnglish(String text) {
        var said = text;
        for (var sign : SIGNS.entrySet()) {
            said = sign.getKey().matcher(said).replaceAll(sign.getValue());
        }
        said = ORDER.matcher(said).replaceAll("O of $1");
        said = SLASH.matcher(said).replaceAll(" ");
        return SHORTHAND.matcher(said).replaceAll(SpokenForm::letters);
    }

    private static String letters(MatchResult found) {
        var plural = found.group(1);
        var letters = found.group().substring(0, found.group().length() - plural.length());
        if (WORDS.contains(letters)) {
            return letters.toLowerCase(Locale.ROOT) + plural;
        }
        var apart =
                letters.chars()
                        .mapToObj(letter -> letter == 'A' ? "ay" : Character.toString(letter))
                        .collect(Collectors.joining(" "));
        return plural.isEmpty() ? apart : apart + "'s";
    }

    private static Map<Pattern, String> signs() {
        var signs = new LinkedHashMap<Pattern, String>();
        signs.put(Pattern.compile("\\be\\.g\\.,?"), "for example");
        signs.put(Pattern.compile("\\bi\\.e\\.,?"), "that is");
        signs.put(Pattern.compile("\\bvs\\b\\.?"), "versus");
        signs.put(Pattern.compile("\\betc\\.(?=\\s+[a-z]|[,)])"), "et cetera");
        signs.put(Pattern.compile("\\bC\\+\\+"), "C plus plus");
        signs.put(Pattern.compile("\\b([CF])#"), "$1 sharp");
        signs.put(Pattern.compile("(?<!\\w)\\.NET\\b"), "dot net");
        signs.put(Pattern.compile("(?i)\\b(\\w+)\\.js\\b"), "$1 J S");
        signs.put(Pattern.compile("(?i)\\bk8s\\b"), "Kubernetes");
        signs.put(Pattern.compile("(?i)\\bi18n\\b"), "internationalisation");
        signs.put(Pattern.compile("\\s*&&?\\s*"), " and ");
        signs.put(Pattern.compile("\\s*\\|\\|\\s*"), " or ");
        signs.put(Pattern.compile("\\s*!==?\\s*"), " does not equal ");
        signs.put(Pattern.compile("\\s*===?\\s*"), " equals ");
        signs.put(Pattern.compile("\\s*(=>|->|→)\\s*"), " to ");
        signs.put(Pattern.compile("\\s*<=\\s*"), " at most ");
        signs.put(Pattern.compile("\\s*>=\\s*"), " at least ");
        signs.put(Pattern.compile("(?<=\\d)\\s*%"), " percent");
        signs.put(Pattern.compile("(?<=\\w)<([\\w, ?]+)>"), " of $1");
        signs.put(Pattern.compile("(?<=\\w)_(?=\\w)"), " ");
        return signs;
    }
}
