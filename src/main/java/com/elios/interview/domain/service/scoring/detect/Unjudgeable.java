package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.WordMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says why an answer cannot be judged at all. A short answer can: one word of content is enough.
public final class Unjudgeable {
    private static final Set<String> WHOLE_ANSWERS =
            Set.of("yes", "no", "none", "both", "not", "all");
    private static final double MOSTLY = 0.5;

    /// Share of an answer that follows the question word by word, and of the question that it
    /// repeats, from which it is the question.
    private static final double REPEATED = 0.8;

    private static final double OF_THE_QUESTION = 0.6;

    private Unjudgeable() {}

    public static Optional<NotScoredReason> reason(
            Passage answer, Passage question, List<Passage> references) {
        if (answer.words().isEmpty()) {
            return Optional.of(NotScoredReason.EMPTY);
        }
        if (Tongue.isForeign(answer)) {
            return Optional.of(NotScoredReason.UNSUPPORTED_LANGUAGE);
        }
        if (isTooShort(answer)) {
            return Optional.of(NotScoredReason.TOO_SHORT);
        }
        if (isGibberish(answer, question, references)) {
            return Optional.of(NotScoredReason.GIBBERISH);
        }
        return repeats(answer, question, references)
                ? Optional.of(NotScoredReason.QUESTION_REPEATED)
                : Optional.empty();
    }

    private static boolean isTooShort(Passage answer) {
        return answer.words().size() < 3
                && answer.words().stream().noneMatch(Word::isContent)
                && answer.words().stream().noneMatch(word -> WHOLE_ANSWERS.contains(word.text()));
    }

    private static boolean isGibberish(Passage answer, Passage question, List<Passage> references) {
        List<Word> known = new ArrayList<>(question.vocabulary());
        references.forEach(reference -> known.addAll(reference.vocabulary()));
        double letters = 0;
        double strange = 0;
        for (var word : answer.words()) {
            if (!Character.isLetter(word.text().charAt(0))) {
                continue;
            }
            letters += word.text().length();
            boolean usual =
                    !word.isContent()
                            || word.text().length() < 4
                            || LetterPairs.looksLikeAWord(word.text())
                            || WordMatch.best(word, known) == 1;
            strange += usual ? 0 : word.text().length();
        }
        return strange > letters * MOSTLY || isOneKey(answer);
    }

    /// A letter held down, or the same word over and over.
    private static boolean isOneKey(Passage answer) {
        long different = answer.words().stream().map(Word::text).distinct().count();
        boolean held =
                answer.words().stream()
                        .allMatch(
                                w ->
                                        w.text().length() > 3
                                                && w.text().chars().distinct().count() == 1);
        return held || (answer.words().size() >= 8 && different <= 2);
    }

    private static boolean repeats(Passage answer, Passage question, List<Passage> references) {
        var said = answer.words().stream().map(Word::stem).toList();
        var asked = question.words().stream().map(Word::stem).toList();
        boolean isReference =
                references.stream()
                        .anyMatch(r -> r.words().stream().map(Word::stem).toList().equals(said));
        if (said.size() > 3 * asked.size() || isReference) {
            return false;
        }
        int shared = Sequence.longestShared(said, asked);
        int copies = Math.max(1, Math.round((float) said.size() / Math.max(1, asked.size())));
        return shared * copies >= REPEATED * said.size()
                && shared >= OF_THE_QUESTION * asked.size()
                && addsNothing(answer, question);
    }

    private static boolean addsNothing(Passage answer, Passage question) {
        double all = 0;
        double added = 0;
        for (var word : answer.words()) {
            all += word.weight();
            added += WordMatch.best(word, question.words()) >= 0.9 ? 0 : word.weight();
        }
        return added <= 0.12 * all;
    }
}
