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
        var plain = PlainText.of(original.substring(0, Math.min(original.length(), LONGEST)));
        var sentences = Clauses.sentences(plain.text());
        List<Clause> units = new ArrayList<>();
        for (var sentence : sentences) {
            units.add(sentence);
            if (sentence.text().length() <= LONGEST_SENTENCE) {
                var clauses = Clauses.clauses(plain.text(), sentence);
                units.addAll(clauses.size() > 1 ? clauses : List.of());
            }
        }
        return new Passage(plain, Words.of(plain.text()), sentences, units);
    }

    /// The clauses alone: every part of the text once.
    public List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            boolean isWhole = i + 1 < units.size() && units.get(i + 1).start() < units.get(i).end();
            if (!isWhole) {
                clauses.add(units.get(i));
            }
        }
        return clauses;
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
