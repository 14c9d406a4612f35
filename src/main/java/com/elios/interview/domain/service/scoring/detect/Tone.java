package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.List;
import java.util.Set;

/// Reads the tone from the wording: complaint against satisfaction. How sure the wording is, is
/// another matter ([Assurance]).
public final class Tone {
    /// Wording of one's own ill humour.
    private static final Set<String> BAD =
            words(
                    """
                    hate hated awful terrible horrible useless stupid boring annoying annoyed frustrated
                    frustrating angry unfair worst hopeless pointless sadly regret afraid ridiculous
                    nightmare miserable pathetic idiots idiot incompetent
                    """);

    /// What goes wrong in stories that are told in good spirits: half, and nothing where the
    /// question asks for such a story.
    private static final Set<String> TROUBLE =
            words(
                    """
                    failed failure fault blame blamed complain complained complaining disaster
                    unfortunately mistake mistakes wrong lost bad badly
                    """);

    private static final Set<String> ASKS_FOR_TROUBLE =
            words(
                    """
                    fail failed failure mistake mistakes wrong conflict disagreed disagreement disagree
                    complaint complaints complain complained angry upset difficult pressure criticism
                    setback regret unpopular unwelcome misunderstanding problem bad lost missed struggling
                    """);

    private static final Set<String> GOOD =
            words(
                    """
                    proud glad enjoy enjoyed improved improve success successful successfully achieved
                    thanks grateful happy excellent great love loved learnt learned solved delighted
                    pleased best effective helped saved good well
                    """);

    /// Praise that is no feeling of its own unless it is denied ('not good').
    private static final Set<String> ONLY_WHEN_DENIED = Set.of("good", "well", "effective");

    private static final Set<String> DENIALS =
            words(
                    """
                    not no never without hardly isn't wasn't aren't weren't don't doesn't didn't
                    can't couldn't won't wouldn't neither nor nothing
                    """);

    /// So many words before another can deny it.
    private static final int REACH = 3;

    private Tone() {}

    public static Sentiment of(Passage answer, Passage question) {
        boolean asked =
                question.words().stream().map(Word::text).anyMatch(ASKS_FOR_TROUBLE::contains);
        double balance = 0;
        for (var sentence : answer.sentences()) {
            var words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                balance += worth(words.get(i).text(), isDenied(words, i), asked);
            }
        }
        double needed = Math.max(1, answer.words().size() / 60.0);
        if (balance <= -needed) {
            return Sentiment.NEGATIVE;
        }
        return balance >= needed + 0.5 ? Sentiment.POSITIVE : Sentiment.NEUTRAL;
    }

    private static double worth(String word, boolean denied, boolean asked) {
        if (GOOD.contains(word)) {
            return denied ? -1 : ONLY_WHEN_DENIED.contains(word) ? 0 : 1;
        }
        if (denied) {
            return 0;
        }
        if (BAD.contains(word)) {
            return -1;
        }
        return TROUBLE.contains(word) && !asked ? -0.5 : 0;
    }

    private static boolean isDenied(List<Word> words, int at) {
        return words.subList(Math.max(0, at - REACH), at).stream()
                .map(Word::text)
                .anyMatch(DENIALS::contains);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
