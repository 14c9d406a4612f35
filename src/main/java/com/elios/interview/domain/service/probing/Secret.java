package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.WordMatch;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of content that a follow-up question must not say: those of the key points that are
/// open, unless the question or the person has said them already.
final class Secret {
    /// From here on two words are of one family, as 'decide' and 'decision' are.
    private static final double SAME_FAMILY = 0.8;

    private final List<Word> words;

    private Secret(List<Word> words) {
        this.words = words;
    }

    static Secret of(List<KeyPoint> open, String question, String said) {
        Set<String> known =
                Words.of(plain(question + "\n" + said)).stream()
                        .map(Word::stem)
                        .collect(Collectors.toSet());
        return new Secret(
                open.stream()
                        .flatMap(point -> Words.of(plain(point.text())).stream())
                        .filter(Word::isContent)
                        .filter(word -> !known.contains(word.stem()))
                        .toList());
    }

    boolean isToldBy(String wording) {
        return Words.of(plain(wording)).stream()
                .filter(Word::isContent)
                .anyMatch(word -> WordMatch.best(word, words) >= SAME_FAMILY);
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'');
    }
}
