package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the tone from the wording: doubt and complaint against certainty and satisfaction.
public final class Tone {
    private static final Pattern DOUBT =
            Pattern.compile(
                    "\\b(?:i guess|maybe|perhaps|not sure|i suppose|kind of|sort of|probably|i don't know"
                            + "|no idea|i might be wrong|if i remember)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> BAD =
            Set.of(
                    "hate",
                    "hated",
                    "awful",
                    "terrible",
                    "horrible",
                    "useless",
                    "stupid",
                    "boring",
                    "annoying",
                    "frustrated",
                    "frustrating",
                    "angry",
                    "blame",
                    "blamed",
                    "unfair",
                    "worst",
                    "hopeless",
                    "pointless",
                    "disaster",
                    "sadly",
                    "unfortunately",
                    "regret",
                    "afraid",
                    "failed",
                    "fault",
                    "complain",
                    "complained",
                    "ridiculous",
                    "nightmare");

    private static final Set<String> GOOD =
            Set.of(
                    "proud",
                    "glad",
                    "enjoy",
                    "enjoyed",
                    "confident",
                    "confidently",
                    "improved",
                    "improve",
                    "success",
                    "successful",
                    "successfully",
                    "achieved",
                    "thanks",
                    "grateful",
                    "happy",
                    "excellent",
                    "great",
                    "love",
                    "loved",
                    "learnt",
                    "learned",
                    "solved",
                    "delighted",
                    "pleased",
                    "definitely",
                    "certainly",
                    "clearly",
                    "exactly",
                    "best",
                    "effective",
                    "helped",
                    "saved");

    private Tone() {}

    public static Sentiment of(Passage answer) {
        int words = answer.words().size();
        double balance =
                count(answer, GOOD)
                        - count(answer, BAD)
                        - DOUBT.matcher(answer.text()).results().count();
        double needed = Math.max(1, words / 60.0);
        if (balance <= -needed) {
            return Sentiment.NEGATIVE;
        }
        return balance >= needed + 0.5 ? Sentiment.POSITIVE : Sentiment.NEUTRAL;
    }

    private static double count(Passage answer, Set<String> words) {
        return answer.words().stream().map(Word::text).filter(words::contains).count();
    }
}
