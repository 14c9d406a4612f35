package com.elios.interview.domain.service.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the parts of given names: alone, in any order, with initials and particles, with the
/// German genitive s, without accents, and run together as in user names.
///
/// A part that is also an ordinary word (`Will`) counts alone only with one capital letter and not
/// where a sentence begins; one that is also a technology (`Ruby`) only beside another part.
final class NameFinder {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/()]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";
    private static final String PARTICLE =
            "(?i:von|van|de|der|den|del|da|di|dos|la|le|el|al|bin|ibn|ter|zu|zur)";
    private static final int SHORTEST = 2;
    private static final int SHORTEST_JOINED = 3;

    private final Optional<Pattern> runs;
    private final Optional<Pattern> joined;

    NameFinder(Collection<String> names) {
        var parts = new TreeSet<String>();
        var logins = new TreeSet<String>();
        for (var name : names) {
            var ofOne = parts(name);
            ofOne.forEach(part -> parts.addAll(spellings(part)));
            logins.addAll(logins(ofOne));
        }
        runs = parts.isEmpty() ? Optional.empty() : Optional.of(runs(anyOf(parts)));
        joined =
                logins.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Pattern.compile(
                                        "(?iu)(?<![\\p{L}\\p{N}])(?:"
                                                + String.join("|", logins)
                                                + ")[0-9]{0,4}(?![\\p{L}\\p{N}])"));
    }

    List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        runs.ifPresent(
                pattern ->
                        pattern.matcher(text)
                                .results()
                                .filter(match -> isName(match, text))
                                .map(match -> new Span(match.start(), match.end(), Span.NAME))
                                .forEach(spans::add));
        joined.ifPresent(pattern -> spans.addAll(Span.of(pattern, text, Span.NAME)));
        return spans;
    }

    private static List<String> parts(String name) {
        return SEPARATORS
                .splitAsStream(name)
                .filter(part -> part.codePoints().filter(Character::isLetter).count() >= SHORTEST)
                .filter(part -> part.indexOf('.') < 0)
                .filter(part -> part.codePoints().noneMatch(Character::isDigit))
                .filter(part -> !part.matches(PARTICLE))
                .filter(part -> !OrdinaryWords.isTitle(part))
                .toList();
    }

    /// As written, without accents, and with the German way round them; double names also as their
    /// parts.
    private static List<String> spellings(String part) {
        var german =
                part.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                        .replace("Ü", "Ue")
                        .replace("ß", "ss");
        return Stream.concat(
                        Stream.of(part, german, plain(part)),
                        Stream.of(part.split("-", -1)).filter(half -> half.length() > SHORTEST))
                .distinct()
                .toList();
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    private static String anyOf(Collection<String> parts) {
        return parts.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(part -> Pattern.quote(part) + (OrdinaryWords.isOne(part) ? "" : "s?"))
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }

    private static Pattern runs(String part) {
        var initials = "(?:\\p{Lu}\\.[ -]?){1,3}";
        return Pattern.compile(
                BEFORE
                        + "(?:"
                        + initials
                        + "(?:"
                        + PARTICLE
                        + " ){0,2})?"
                        + part
                        + AFTER
                        + "(?:(?:,? |-)(?:\\p{Lu}\\.? ){0,2}(?:"
                        + PARTICLE
                        + " ){0,2}"
                        + part
                        + AFTER
                        + "){0,4}"
                        + "(?:,? \\p{Lu}\\.(?!\\p{L}))?");
    }

    /// Such as `jsmith` and `john_smith`, as patterns.
    private static List<String> logins(List<String> parts) {
        if (parts.size() < 2) {
            return List.of();
        }
        var first = plain(parts.getFirst()).toLowerCase(Locale.ROOT);
        var last = plain(parts.getLast()).toLowerCase(Locale.ROOT);
        if (first.length() < SHORTEST || last.length() < SHORTEST_JOINED) {
            return List.of();
        }
        var one = Pattern.quote(first);
        var other = Pattern.quote(last);
        var initial = Pattern.quote(first.substring(0, 1));
        return List.of(one + "[._-]?" + other, other + "[._-]?" + one, initial + "[._-]?" + other);
    }

    private static boolean isName(MatchResult match, String text) {
        var words = WORD.matcher(match.group()).results().map(MatchResult::group).toList();
        if (words.size() == 1 && match.group().length() == words.getFirst().length()) {
            return isNameAlone(match, text);
        }
        return !words.stream().allMatch(OrdinaryWords::isOne)
                || words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isNameAlone(MatchResult match, String text) {
        var word = match.group();
        return !OrdinaryWords.isOne(word)
                || (!OrdinaryWords.isTechnology(word)
                        && isCapitalised(word)
                        && !beginsSentence(match, text));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean beginsSentence(MatchResult match, String text) {
        int i = match.start() - 1;
        while (i >= 0 && " \t\"'(*\u201c\u2018\u2022-".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:;\n\r".indexOf(text.charAt(i)) >= 0;
    }
}
