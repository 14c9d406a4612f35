package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.HashSet;
import java.util.stream.Collectors;

/// Makes a phrase to search for: the skill, and the words of content of a key point. No title, link
/// or name is added to them.
final class LookUp {
    /// More words find less.
    private static final int MOST_WORDS = 6;

    /// What the commonest words weigh.
    private static final double COMMON = 0.35;

    private LookUp() {}

    static String phrase(String skill, KeyPoint point) {
        var text = point.text().replace('’', '\'').replace('‘', '\'');
        var said =
                Words.of(skill).stream()
                        .map(Word::stem)
                        .collect(Collectors.toCollection(HashSet::new));
        var words =
                Words.of(text).stream()
                        .filter(word -> word.weight() > COMMON)
                        .filter(word -> said.add(word.stem()))
                        .limit(MOST_WORDS)
                        .map(word -> text.substring(word.start(), word.end()))
                        .collect(Collectors.joining(" "));
        return (skill + " " + words).strip();
    }
}
