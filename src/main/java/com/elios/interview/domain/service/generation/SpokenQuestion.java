package com.elios.interview.domain.service.generation;

import com.elios.interview.domain.service.scoring.detect.Tongue;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a question can be asked aloud and answered aloud.
public final class SpokenQuestion {
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 80;
    private static final int MOST_MARKS = 2;

    private static final Pattern NEEDS_MORE_THAN_A_VOICE =
            Pattern.compile(
                    "```|https?://|\\bwww\\.|[{};]\\s*$|(?m:^\\s*(?:[a-dA-D1-4][.)]|[-*•])\\s+\\S)"
                            + "|\\b(?:draw|sketch|diagram|plot|type|write|paste|upload|attach|submit|code|implement|fill in)\\b"
                            + "(?=\\s+(?:me\\s+)?(?:a|an|the|some|this|your|down|out|up|code|pseudo|in)\\b)"
                            + "|\\b(?:the|this|these)\\s+(?:code|snippet|table|figure|picture|image|diagram|list|text|options?|choices)\\s+(?:below|above|shown|that follows)\\b"
                            + "|\\bthe following\\b|\\bas shown\\b|\\bwhich of (?:these|the options)\\b|\\bmultiple[- ]choice\\b|\\btrue or false\\b"
                            + "|\\bpseudo-?code\\b|\\bwhiteboard\\b|\\bspreadsheet attached\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS =
            Pattern.compile(
                    "\\?|^(?:tell|describe|explain|talk|walk|give|imagine|suppose|compare|name|share|think|outline|discuss|take)\\b",
                    Pattern.CASE_INSENSITIVE);

    private SpokenQuestion() {}

    /// The first thing that is wrong with it; empty where nothing is.
    public static Optional<Flaw> flaw(String question) {
        var text = question.strip();
        var passage = Passage.of(text);
        int words = passage.words().size();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            return Optional.of(Flaw.TOO_SHORT_OR_LONG);
        }
        if (Tongue.isForeign(passage)) {
            return Optional.of(Flaw.NOT_ENGLISH);
        }
        if (!ASKS.matcher(text).find() || text.chars().filter(c -> c == '?').count() > MOST_MARKS) {
            return Optional.of(Flaw.NOT_ONE_QUESTION);
        }
        return NEEDS_MORE_THAN_A_VOICE.matcher(text).find()
                ? Optional.of(Flaw.NOT_ANSWERABLE_ALOUD)
                : Optional.empty();
    }
}
