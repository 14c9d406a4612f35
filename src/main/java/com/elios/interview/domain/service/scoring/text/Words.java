package com.elios.interview.domain.service.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words of a plain text and says what each is worth.
public final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:'\\p{L}+)*(?:\\+\\+|#)?", Pattern.UNICODE_CASE);

    private static final Set<String> GRAMMAR =
            Set.of(
                    """
                    a an the this that these those it its it's i i'm i've i'd i'll me my mine we us our you your
                    yours he she him her his they them their there here what which who whom whose when where why
                    how be is am are was were been being isn't aren't wasn't weren't do does did doing done don't
                    doesn't didn't have has had having haven't hasn't hadn't will would shall should can could may
                    might must won't wouldn't shouldn't can't couldn't cannot to of in on at by for with from into
                    onto about as than then so such if or and but because while also too very just only even
                    s t re ve ll d m up out over off again once both each few more most other some any all own
                    same no nor not until during through between against under above below after before
                    without within across per via etc e g ie eg
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final Set<String> COMMON =
            Set.of(
                    """
                    use used uses using make makes made making get gets got getting give gives given go goes going
                    take takes taken thing things way ways one lot kind like want need needs know think say says
                    said see look put keep let come work works good well much many new time people person
                    example mean means called call something anything everything someone really usually often
                    always never sometimes however therefore instead since though although whether either
                    different various able happen happens point part case first second last long little big
                    """
                            .strip()
                            .split("\\s+", -1));

    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("zero", "0"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"));

    private Words() {}

    public static List<Word> of(String plain) {
        List<Word> words = new ArrayList<>();
        var matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String text = matcher.group().toLowerCase(Locale.ROOT);
            String stem = NUMBERS.getOrDefault(text, Stem.of(text));
            words.add(new Word(text, stem, matcher.start(), matcher.end(), weight(text)));
        }
        return words;
    }

    /// Without a corpus at hand the weight stands in for rarity: nothing for grammar, little for
    /// the commonest words, full for the rest, somewhat less for very short ones.
    private static double weight(String text) {
        if (GRAMMAR.contains(text)) {
            return 0;
        }
        if (COMMON.contains(text)) {
            return 0.35;
        }
        return text.length() < 3 && !Character.isDigit(text.charAt(0)) ? 0.7 : 1;
    }
}
