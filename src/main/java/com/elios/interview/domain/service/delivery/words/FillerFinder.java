package com.elios.interview.domain.service.delivery.words;

import com.elios.interview.domain.model.delivery.Fillers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds fillers among words. Sounds such as “um” are sure; “you know”, “I mean” and “like” are
/// sure where marks set them off, and words that often mean something are possible.
public final class FillerFinder {
    private static final Set<String> OFTEN =
            Set.of("basically", "actually", "literally", "honestly", "obviously", "anyway", "ah");
    private static final Set<String> AT_A_START =
            Set.of("so", "well", "okay", "ok", "right", "now");

    /// Before these words “you know” and “I mean” say something.
    private static final Set<String> OBJECTS =
            Set.of(
                    "what", "that", "how", "why", "who", "where", "when", "whether", "if", "the",
                    "a", "an", "it", "this", "about", "him", "her", "them", "me", "us", "to");

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "this", "that", "some", "what", "any");

    /// After these words the phrase or word means something.
    private static final Map<String, Set<String>> MEANT =
            Map.of(
                    "you know",
                    Set.of("do", "did", "if", "as", "that", "let", "how", "what", "don't", "when"),
                    "i mean",
                    Set.of("what", "that", "which", "if", "do"),
                    "sort of",
                    Set.of("a", "the", "this", "that", "some", "what", "any", "every", "same"),
                    "kind of",
                    Set.of("a", "the", "this", "that", "some", "what", "any", "every", "same"),
                    "like",
                    Set.of(
                            "i",
                            "you",
                            "we",
                            "they",
                            "he",
                            "she",
                            "would",
                            "i'd",
                            "to",
                            "look",
                            "looks",
                            "looked",
                            "looking",
                            "feel",
                            "feels",
                            "felt",
                            "sound",
                            "sounds",
                            "seem",
                            "seems",
                            "something",
                            "anything",
                            "things",
                            "is",
                            "be",
                            "don't",
                            "didn't",
                            "didn",
                            "did",
                            "do",
                            "more",
                            "much",
                            "people",
                            "really",
                            "also",
                            "not",
                            "what's",
                            "it's",
                            "just"));

    private final SaidWords text;
    private final List<Token> tokens;

    private FillerFinder(SaidWords text) {
        this.text = text;
        tokens = text.tokens();
    }

    public static Fillers in(SaidWords text) {
        return new FillerFinder(text).find();
    }

    private Fillers find() {
        var found = new ArrayList<Fillers.Filler>();
        int at = 0;
        while (at < tokens.size()) {
            int length = length(at);
            if (length > 0) {
                found.add(filler(at, length));
            }
            at += Math.max(1, length);
        }
        return new Fillers(found);
    }

    /// How many words of a filler begin here; 0 where none does.
    private int length(int at) {
        var word = tokens.get(at).word();
        var pair = at + 1 < tokens.size() ? word + " " + tokens.get(at + 1).word() : word;
        if (MEANT.containsKey(pair) && at + 1 < tokens.size()) {
            return isMeant(at, pair, 2) ? 0 : 2;
        }
        if (word.equals("like")) {
            return isMeant(at, word, 1) ? 0 : 1;
        }
        boolean alone = AT_A_START.contains(word) && startsHere(at) && tokens.get(at).isSetOff();
        return tokens.get(at).isSound() || OFTEN.contains(word) || alone ? 1 : 0;
    }

    private boolean isMeant(int at, String phrase, int length) {
        if (isSetOff(at, length)) {
            return false;
        }
        var before = startsHere(at) ? "" : tokens.get(at - 1).word();
        var after = at + length < tokens.size() ? tokens.get(at + length).word() : "";
        boolean hasObject = phrase.startsWith("you") || phrase.startsWith("i ");
        // “A new kind of index”.
        boolean named =
                phrase.endsWith(" of") && at > 1 && ARTICLES.contains(tokens.get(at - 2).word());
        return named
                || MEANT.getOrDefault(phrase, Set.of()).contains(before)
                || (hasObject && OBJECTS.contains(after));
    }

    private Fillers.Filler filler(int at, int length) {
        var first = tokens.get(at);
        boolean sure =
                first.isSound() || (MEANT.containsKey(phrase(at, length)) && isSetOff(at, length));
        return new Fillers.Filler(
                phrase(at, length), at, first.from(), tokens.get(at + length - 1).to(), sure);
    }

    private String phrase(int at, int length) {
        return String.join(" ", tokens.subList(at, at + length).stream().map(Token::word).toList());
    }

    /// Marks stand on both sides.
    private boolean isSetOff(int at, int length) {
        int last = at + length - 1;
        return text.isPunctuated()
                && startsHere(at)
                && (tokens.get(last).isSetOff() || last == tokens.size() - 1);
    }

    private boolean startsHere(int at) {
        return at == 0 || tokens.get(at - 1).isSetOff();
    }
}
