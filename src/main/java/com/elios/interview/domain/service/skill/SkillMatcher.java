package com.elios.interview.domain.service.skill;

import com.elios.interview.domain.service.skill.Skill.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the skills of a taxonomy in text. Names count as whole words only, the longest name wins
/// where several begin at the same place, and case and hyphens do not matter, except for names
/// that are everyday words as well: 'Go', 'R' and 'Excel' count as written, 'testing' and
// 'flexible'
// in any case, and all of them only among other skills or behind words such as 'knowledge of'.
public final class SkillMatcher {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\S+@\\S+|(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|org|net|io|dev)(?:/\\S*)?");
    private static final Pattern SPEAKS =
            Pattern.compile(
                    "(?i).*\\b(?:fluen(?:t|tly|cy)|native|speak(?:s|ing|er|ers)?|bilingual|trilingual"
                            + "|proficient|spoken|written|verbal(?:ly)?|oral(?:ly)?|languages?|mother"
                            + "|conversational|[ABC][12])\\b.*");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,;/|+•·()&-]*|,?\\s+(?:and|or|and/or)\\s+");

    private static final int KEY = 3;

    /// By their first letters, at most three.
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /// @param skill null for words that are no skill although they hold one's name
    private record Phrase(String folded, String written, @Nullable Skill skill, Guard guard) {
        boolean guarded() {
            return guard != Guard.NONE;
        }
    }

    private enum Guard {
        NONE,
        /// Counts among skills only.
        ITEM,
        /// Counts among skills and as it is written only.
        AS_WRITTEN;

        static Guard of(Set<Rule> rules) {
            return rules.contains(Rule.NAME_AMONG_SKILLS)
                    ? AS_WRITTEN
                    : rules.contains(Rule.NAME_AS_ITEM) ? ITEM : NONE;
        }

        static Guard of(String alias) {
            return alias.startsWith("=") ? AS_WRITTEN : alias.startsWith("~") ? ITEM : NONE;
        }
    }

    private record Hit(Phrase phrase, int from, int to) {}

    /// @param notSkills phrases that must not be read as a skill whose name they hold
    public SkillMatcher(List<Skill> skills, List<String> notSkills) {
        for (var skill : skills) {
            add(new Phrase(fold(skill.name()), skill.name(), skill, Guard.of(skill.rules())));
            for (var alias : skill.aliases()) {
                var guard = Guard.of(alias);
                var written = guard == Guard.NONE ? alias : alias.substring(1);
                add(new Phrase(fold(written), written, skill, guard));
            }
        }
        for (var words : notSkills) {
            add(new Phrase(fold(words), words, null, Guard.NONE));
        }
        for (var list : phrases.values()) {
            list.sort(Comparator.comparingInt((Phrase p) -> p.folded().length()).reversed());
        }
    }

    /// All mentions in the order of the text; a skill may be mentioned many times.
    public List<SkillMention> find(List<SkillText> lines) {
        var mentions = new ArrayList<SkillMention>();
        for (int i = 0; i < lines.size(); i++) {
            find(lines.get(i), i, mentions);
        }
        return mentions;
    }

    private void find(SkillText line, int number, List<SkillMention> found) {
        var text = ADDRESS.matcher(line.text()).replaceAll(m -> " ".repeat(m.group().length()));
        var hits = hits(text);
        long certain =
                hits.stream()
                        .filter(h -> h.phrase().skill() != null && !h.phrase().guarded())
                        .count();
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var skill = hit.phrase().skill();
            boolean beginsItem = i > 0 && touch(hits.get(i - 1), hit, text);
            boolean endsItem = i + 1 < hits.size() && touch(hit, hits.get(i + 1), text);
            var around = Surroundings.of(text, hit.from(), hit.to()).beside(beginsItem, endsItem);
            if (skill != null && counts(hit.phrase(), skill, text, line, around, certain > 0)) {
                found.add(new SkillMention(skill, number, hit.from(), hit.to()));
            }
        }
    }

    /// Whether nothing but a separator stands between two skills: 'Python Go React'.
    private static boolean touch(Hit left, Hit right, String text) {
        return left.phrase().skill() != null
                && right.phrase().skill() != null
                && BETWEEN.matcher(text.substring(left.to(), right.from())).matches();
    }

    private static boolean counts(
            Phrase phrase,
            Skill skill,
            String text,
            SkillText line,
            Surroundings around,
            boolean amongSkills) {
        if (skill.rules().contains(Rule.LISTED_ONLY)
                && !line.listsSkills()
                && !SPEAKS.matcher(text).matches()) {
            return false;
        }
        return !phrase.guarded() || around.allow(line.listsSkills(), amongSkills);
    }

    private List<Hit> hits(String text) {
        var folded = fold(text);
        var hits = new ArrayList<Hit>();
        int i = 0;
        while (i < folded.length()) {
            var hit = startsWord(folded, i) ? longest(text, folded, i) : null;
            if (hit == null) {
                i++;
            } else {
                hits.add(hit);
                i = hit.to();
            }
        }
        return hits;
    }

    private @Nullable Hit longest(String text, String folded, int from) {
        for (int letters = Math.min(KEY, folded.length() - from); letters > 0; letters--) {
            var key = folded.substring(from, from + letters);
            for (var phrase : phrases.getOrDefault(key, List.of())) {
                if (folded.startsWith(phrase.folded(), from)) {
                    int to = end(folded, from + phrase.folded().length(), phrase.folded());
                    boolean asWritten =
                            phrase.guard() != Guard.AS_WRITTEN
                                    || text.startsWith(phrase.written(), from);
                    if (to > 0 && asWritten) {
                        return new Hit(phrase, from, to);
                    }
                }
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int i) {
        if (Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        return i == 0
                || (!Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '_');
    }

    /// Where the word ends, a plural's 's' included, or -1 where it goes on.
    private static int end(String text, int to, String phrase) {
        boolean takesPlural =
                phrase.length() > 4 && Character.isLetter(phrase.charAt(phrase.length() - 1));
        if (takesPlural && to < text.length() && text.charAt(to) == 's' && endsWord(text, to + 1)) {
            return to + 1;
        }
        return endsWord(text, to) ? to : -1;
    }

    private static boolean endsWord(String text, int to) {
        if (to >= text.length()) {
            return true;
        }
        char next = text.charAt(to);
        boolean goesOnBehindDot =
                next == '.'
                        && to + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(to + 1));
        boolean sign = (next == '+' || next == '#') && text.charAt(to - 1) != next;
        return !Character.isLetterOrDigit(next) && !sign && next != '_' && !goesOnBehindDot;
    }

    private void add(Phrase phrase) {
        var key = phrase.folded().substring(0, Math.min(KEY, phrase.folded().length()));
        phrases.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase);
    }

    /// Small letters, with a space for a hyphen; as long as the text itself.
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '-', '\u2010', '\u2011', '\u00A0' -> ' ';
                        case '’' -> '\'';
                        default -> Character.toLowerCase(c);
                    });
        }
        return folded.toString();
    }
}
