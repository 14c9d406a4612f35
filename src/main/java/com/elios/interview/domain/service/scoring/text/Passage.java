package com.elios.interview.domain.service.scoring.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A text, read: its words, its sentences, and the units in which it says things.
///
/// @param sentences in order
/// @param units the sentences and, where a sentence says several things, its clauses as well
public record Passage(
        PlainText plain, List<Word> words, List<Clause> sentences, List<Clause> units) {
    /// A text is judged by its first part: more than this nobody says in reply to one question.
    private static final int LONGEST = 20_000;

    private static final int LONGEST_SENTENCE = 1_500;

    public Passage {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        units = List.copyOf(units);
    }

    public static Passage of(String original) {
        return of(PlainText.of(original.substring(0, Math.min(original.length(), LONGEST))));
    }

    /// As if these sentences had not been said; what is left stays where it was.
    public Passage without(List<Clause> sentences) {
        return sentences.isEmpty() ? this : of(plain.without(sentences));
    }

    private static Passage of(PlainText plain) {
        List<Clause> sentences = new ArrayList<>();
        List<Clause> units = new ArrayList<>();
        for (var whole : Clauses.sentences(plain.text())) {
            var sentence = whole.withParts(parts(plain.text(), whole));
            sentences.add(sentence);
            units.add(sentence);
            units.addAll(sentence.parts());
        }
        return new Passage(plain, Words.of(plain.text()), sentences, units);
    }

    private static List<Clause> parts(String plain, Clause sentence) {
        if (sentence.text().length() > LONGEST_SENTENCE) {
            return List.of();
        }
        var clauses = Clauses.clauses(plain, sentence);
        return clauses.size() > 1 ? clauses : List.of();
    }

    /// The clauses alone: every part of the text once.
    public List<Clause> clauses() {
        return units.stream().filter(unit -> unit.parts().isEmpty()).toList();
    }

    /// The words of content, each stem once, in order of first use.
    public List<Word> vocabulary() {
        Map<String, Word> vocabulary = new LinkedHashMap<>();
        for (var word : words) {
            if (word.isContent()) {
                vocabulary.putIfAbsent(word.stem(), word);
            }
        }
        return List.copyOf(vocabulary.values());
    }

    public String text() {
        return plain.text();
    }
}
