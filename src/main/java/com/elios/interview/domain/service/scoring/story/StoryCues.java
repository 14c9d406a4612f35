package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.model.evaluation.StoryPart;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Wording that marks the parts of a story in a sentence, and the parts that a key point asks for.
final class StoryCues {
    private static final String OWN =
            "\\b(?:I|we)\\s+(?:(?!would|will|should|could|can)\\w+\\s+){0,2}?";
    private static final Pattern ACTED =
            Pattern.compile(OWN + PastTense.WORD + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIVED =
            Pattern.compile(
                    "\\b(?:I|we|me|my|our|us)\\b[^.!?]{0,25}?\\b" + PastTense.WORD + "\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WOULD =
            Pattern.compile(
                    "\\b(?:I|we)(?: ?(?:'d|'ll)| would| will| should| can)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// What one does in general: 'I then ask', 'we never blame', 'I am'.
    private static final Pattern IN_GENERAL =
            Pattern.compile(
                    "\\b(?:I|we)\\s+(?:(?:then|also|first|next|always|usually|never|only|just|often"
                            + "|actually|still|simply|do not|don't)\\s+)*(?!(?:"
                            + PastTense.WORD
                            + "|would|will|should|could|can|may|might|must|do|does|not|have|has|and"
                            + "|or|also|then|first|never)\\b)[a-z]+\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<StoryPart, Pattern> MARKS = new EnumMap<>(StoryPart.class);
    private static final Map<StoryPart, Pattern> WANTED = new EnumMap<>(StoryPart.class);
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d|%|\\b(?:half|twice|double|third|quarter|dozen|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|zero|none|nobody)\\b",
                    Pattern.CASE_INSENSITIVE);

    static {
        mark(
                StoryPart.SITUATION,
                "\\b(?:last|in my|at my|while|when|during|years? ago|months? ago|at the time|back then|once|was working|worked (?:as|at|in|for)|our (?:team|company|shop|office|project|group)|had been|were)\\b");
        mark(
                StoryPart.TASK,
                "\\b(?:had to|needed to|was (?:responsible|asked|expected|supposed|in charge)|my (?:job|task|role|part|responsibility|goal)|we had|wanted to|deadline|goal|target|meant|because)\\b");
        mark(
                StoryPart.ACTION,
                ACTED.pattern() + "|\\bso I\\b|\\b(?:I|we) (?:first|then|also|therefore)\\b");
        mark(
                StoryPart.RESULT,
                "\\b(?:result|in the end|finally|eventually|as a result|outcome|led to|which meant|succeeded|improved|increased|reduced|dropped|fell|rose|grew|saved|finished|delivered|completed|on time|won|raised|without|never|no longer|since then|afterwards?|within|thanked|still|became|went (?:up|down|live|from))\\b");
        mark(
                StoryPart.LEARNING,
                "\\b(?:learn(?:t|ed)?|lesson|taught me|took (?:away|from)|take from it|next time|since then|differently|reali[sz]ed|now I|I now|nowadays|today I|ever since|these days|in future|from now on|looking back|in hindsight|another time|(?:happened|do it|to do) again|(?:I|we) (?:would|should)|(?:I'd)|I have (?:since|kept|always))\\b");
        want(
                StoryPart.SITUATION,
                "situation|context|describes? (?:how|the|a|why|what (?:happened|was))|explains? (?:what|the|why|who|whom)|says? (?:what|who|whom|why)|names? (?:the|a)|problem|setting");
        want(
                StoryPart.TASK,
                "task|goal|responsib|role|aim|deadline|had to|needed|expected|why|missing|at stake|urgent");
        want(
                StoryPart.ACTION,
                "you (?:personally )?(?:did|took|spoke|gave|handled|decided|proposed|gathered|used|changed|stayed|warned|asked|went|made|acted|helped|prepared)|your own|action|step|describes? (?:what|the practical|how you)|shows? (?:that|how) you|admits?");
        want(
                StoryPart.RESULT,
                "outcome|result|effect|figure|progress|visible|end(?:ed)? (?:up|result)");
        want(
                StoryPart.LEARNING,
                "learn(?:t|ed)\\b|lesson|differently|next time|changed so that|your view changed|would not happen again");
    }

    private StoryCues() {}

    /// Whether a text tells more of one's own past than of what one does in general, and no less
    /// than of what one would do.
    static boolean isLived(String text, int sentences) {
        long lived = LIVED.matcher(text).results().count();
        long planned = WOULD.matcher(text).results().count();
        long inGeneral = IN_GENERAL.matcher(text).results().count();
        return ACTED.matcher(text).find()
                && lived * 4 >= sentences
                && lived >= planned
                && lived > inGeneral;
    }

    static Set<StoryPart> wantedBy(String keyPoint) {
        var parts = EnumSet.noneOf(StoryPart.class);
        if (isIn(WANTED, StoryPart.LEARNING, keyPoint)) {
            return EnumSet.of(StoryPart.LEARNING);
        }
        if (isIn(WANTED, StoryPart.RESULT, keyPoint)) {
            return EnumSet.of(StoryPart.RESULT);
        }
        for (var part : StoryPart.values()) {
            if (isIn(WANTED, part, keyPoint)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? EnumSet.of(StoryPart.SITUATION, StoryPart.ACTION) : parts;
    }

    /// How clearly a sentence marks a part, 0 to 1.
    ///
    /// @param place of the sentence in the story, 0 for the first to 1 for the last: situations
    ///     come early, results late
    static double strength(StoryPart part, String sentence, double place) {
        long marks = MARKS.getOrDefault(part, FIGURE).matcher(sentence).results().limit(3).count();
        double cue = marks == 0 ? 0 : marks == 1 ? 0.75 : 1;
        return switch (part) {
            case SITUATION, TASK -> cue * (1 - 0.6 * place);
            case ACTION -> cue;
            case RESULT -> {
                boolean figure = FIGURE.matcher(sentence).find();
                yield Math.min(1, (cue * 0.75 + (figure ? 0.45 : 0)) * (0.4 + 0.6 * place));
            }
            case LEARNING -> cue * (0.5 + 0.5 * place);
        };
    }

    private static boolean isIn(Map<StoryPart, Pattern> patterns, StoryPart part, String text) {
        return patterns.getOrDefault(part, FIGURE).matcher(text).find();
    }

    private static void mark(StoryPart part, String pattern) {
        MARKS.put(part, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private static void want(StoryPart part, String pattern) {
        WANTED.put(part, Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE));
    }
}
