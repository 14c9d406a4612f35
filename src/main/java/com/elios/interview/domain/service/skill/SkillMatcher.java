package com.elios.interview.domain.service.skill;

import com.elios.interview.domain.service.skill.Skill.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the skills of a taxonomy in text. Names count as whole words only, the longest name wins
/// where several begin at the same place, and case and hyphens do not matter, except for names
/// that are everyday words as well ('Go', 'R', 'Excel'): those count as written, among other
// skills.
public final class SkillMatcher {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\S+@\\S+|(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:com|org|net|io|dev)(?:/\\S*)?");
    private static final Pattern SPEAKS =
            Pattern.compile("(?i).*\\b(?:fluent|native|speaks?|bilingual|proficient|spoken)\\b.*");

    private final Map<Character, List<Phrase>> phrases = new HashMap<>();

    /// @param skill null for words that are no skill although they hold one's name
    private record Phrase(String folded, String written, @Nullable Skill skill, boolean guarded) {}

    private record Hit(Phrase phrase, int from, int to) {}

    /// @param notSkills phrases that must not be read as a skill whose name they hold
    public SkillMatcher(List<Skill> skills, List<String> notSkills) {
        for (var skill : skills) {
            add(
                    new Phrase(
                            fold(skill.name()),
                            skill.name(),
                            skill,
                            skill.rules().contains(Rule.NAME_AMONG_SKILLS)));
            for (var alias : skill.aliases()) {
                boolean guarded = alias.startsWith("=");
                var written = guarded ? alias.substring(1) : alias;
                add(new Phrase(fold(written), written, skill, guarded));
            }
        }
        for (var words : notSkills) {
            add(new Phrase(fold(words), words, null, false));
        }
        for (var list : phrases.values()) {
            list.sort(Comparator.comparingInt((Phrase p) -> p.folded().length()).reversed());
        }
    }

    /// All mentions in the order of the text; a skill may be mentioned many times.
    public List<SkillMention> find(List<SkillText> lines) {
        var mentions = new ArrayList<SkillMention>();
        for (int i = 0; i < lines.size(); i++) {
            for (var skill : find(lines.get(i))) {
                mentions.add(new SkillMention(skill, i));
            }
        }
        return mentions;
    }

    private List<Skill> find(SkillText line) {
        var text = ADDRESS.matcher(line.text()).replaceAll(m -> " ".repeat(m.group().length()));
        var hits = hits(text);
        long certain =
                hits.stream()
                        .filter(h -> h.phrase().skill() != null && !h.phrase().guarded())
                        .count();
        var found = new ArrayList<Skill>();
        for (var hit : hits) {
            var skill = hit.phrase().skill();
            if (skill != null && counts(skill, hit, text, line, certain > 0)) {
                found.add(skill);
            }
        }
        return found;
    }

    private static boolean counts(
            Skill skill, Hit hit, String text, SkillText line, boolean amongSkills) {
        if (skill.rules().contains(Rule.LISTED_ONLY)
                && !line.listsSkills()
                && !SPEAKS.matcher(text).matches()) {
            return false;
        }
        return !hit.phrase().guarded()
                || Surroundings.of(text, hit.from(), hit.to())
                        .allow(line.listsSkills(), amongSkills);
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
        for (var phrase : phrases.getOrDefault(folded.charAt(from), List.of())) {
            if (folded.startsWith(phrase.folded(), from)) {
                int to = end(folded, from + phrase.folded().length(), phrase.folded());
                boolean asWritten = !phrase.guarded() || text.startsWith(phrase.written(), from);
                if (to > 0 && asWritten) {
                    return new Hit(phrase, from, to);
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
        phrases.computeIfAbsent(phrase.folded().charAt(0), _ -> new ArrayList<>()).add(phrase);
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
