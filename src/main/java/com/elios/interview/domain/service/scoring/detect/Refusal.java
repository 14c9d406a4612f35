package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.regex.Pattern;

/// Recognises an answer that says no more than that the person does not know.
public final class Refusal {
    private static final Pattern NOT_KNOWN =
            Pattern.compile(
                    "\\b(?:i\\s+)?(?:(?:really|honestly|just)\\s+)?(?:do\\s*n['o]?t|don'?t|did\\s*n['o]?t|do not|cannot|can'?t|could\\s*n['o]?t)\\s+"
                            + "(?:(?:really|actually|even)\\s+)?(?:know|remember|recall|understand|have\\s+(?:an?y?\\s+)?(?:idea|clue|answer)|answer|say)\\b"
                            + "|\\bno\\s+(?:idea|clue|answer)\\b|\\bnot\\s+(?:sure|certain)\\b|\\bidk\\b|\\bdunno\\b|\\bi\\s+have\\s+never\\s+(?:heard|used|seen)\\b"
                            + "|\\bnever\\s+heard\\b|\\b(?:skip|pass)\\b|\\bno\\s+submission\\b|\\bi\\s+give\\s+up\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FILLING =
            Pattern.compile(
                    "\\b(?:sorry|answer|question|this|that|honestly|afraid|guess|idea|clue|never|heard|learn|learned|learnt|"
                            + "remember|know|sure|really|try|move|next|please|apologi[sz]e|unfortunately|moment|right now|actually|submission|i'm)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Words of content that may stand beside 'I don't know' without being an answer.
    private static final double LITTLE = 2.5;

    private Refusal() {}

    public static boolean isIn(Passage answer, Passage question) {
        var matcher = NOT_KNOWN.matcher(answer.text());
        if (!matcher.find() || answer.words().size() > 40) {
            return false;
        }
        String rest = FILLING.matcher(matcher.replaceAll(" ")).replaceAll(" ");
        double said = 0;
        for (Word word : Passage.of(rest).words()) {
            boolean asked =
                    question.words().stream().anyMatch(other -> other.stem().equals(word.stem()));
            said += asked ? 0 : word.weight();
        }
        return said <= LITTLE;
    }
}
