package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.service.scoring.rubric.Said.Act;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads what one would do, sentence by sentence. 'I would' and 'I will' are acts of one's own;
/// 'I might', 'we would', 'they should' and 'one could' are acts of others or of nobody yet.
final class PlanSentences {
    private static final String ADVERBS =
            "(?:(?:then|also|first|later|even|just|always|simply|personally|therefore|not|never|only|still|next|both|rather"
                    + "|\\w+ly)\\s+){0,2}";
    private static final String STATES =
            "(?!(?:be|like|want|need|know|think|feel|have to|hope|expect|love|prefer to know|understand that)\\b)";
    private static final String VERB = "(?<%s>\\p{L}+)";

    private static final Pattern OWN =
            Cue.of(
                    "\\bI(?:'d|'ll|\\s+would|\\s+will|\\s+am going to|\\s+shall)\\s+"
                            + ADVERBS
                            + STATES
                            + VERB.formatted("own")
                            + "|\\bI\\s+"
                            + ADVERBS
                            + "(?!(?:am|was|were|do|did|don't|didn't|have|had|haven't|can|can't|could|couldn't|cannot|would|wouldn't|will|won't|may"
                            + "|might|must|should|shall|see|get|guess|suppose|believe|agree that|mean|said|really|do not|\\w+ed)\\b)"
                            + STATES
                            + VERB.formatted("now")
                            + "|\\bwould I\\s+"
                            + ADVERBS
                            + VERB.formatted("turned")
                            + "|\\bmy (?:first|next|second|last|third) step (?:would be|is|will be) (?:to )?(?:an? )?(?:\\w+al )?"
                            + VERB.formatted("step"));
    private static final Pattern OTHERS =
            Cue.of(
                    "\\b(?:(?:we|one|you|they|someone|somebody|everyone|everybody|people|the team|the manager)(?:'d|'ll)?\\s+(?:would|will"
                            + "|should|could|can|might|must|needs? to|have to|has to)|we(?:'d|'ll)|I (?:might|could|may)|maybe I)\\s+"
                            + ADVERBS
                            + STATES
                            + VERB.formatted("others"));

    /// A further step that a sentence names without a subject of its own.
    private static final Pattern FURTHER =
            Cue.of(
                    "(?:,|\\b(?:and|then|or|but))\\s+(?:(?:then|also|first|later|even|\\w+ly)\\s+)?(?<verb>ask|talk|tell|check|agree"
                            + "|offer|explain|listen|show|find|write|call|ring|phone|propose|suggest|look|make|keep|give|take|bring|set"
                            + "|note|send|confirm|meet|describe|prepare|test|compare|inform|name|share|try|reply|report|record|split"
                            + "|measure|speak|thank|apologi[sz]e|go|walk|collect|gather|decide|plan|put|get|hand|help|let|mention|follow"
                            + "|invite|arrange|discuss|review|verify|update|warn|clarify|settle|sort|stay|present|promise|point)\\b");

    private static final Pattern AIM =
            Cue.of(
                    "\\b(?:so that|in this way|that way|this way|as a result|afterwards it|should lead|would lead|in the end)\\b");
    private static final Pattern LATER =
            Cue.of("\\b(?:for the future|in future|next time|afterwards I would|from then on)\\b");

    private PlanSentences() {}

    static List<Said> of(Passage answer) {
        List<Said> said = new ArrayList<>();
        for (var sentence : answer.sentences()) {
            var acts = acts(sentence.text());
            said.add(new Said(answer, sentence, parts(sentence.text(), acts), acts));
        }
        return said;
    }

    private static List<Act> acts(String text) {
        List<Act> acts = new ArrayList<>();
        add(OWN, text, true, acts);
        add(OTHERS, text, false, acts);
        if (acts.isEmpty()) {
            return acts;
        }
        acts.sort(Comparator.comparingInt(Act::start));
        var further = FURTHER.matcher(text);
        List<Act> more = new ArrayList<>();
        while (further.find()) {
            Act before = null;
            for (var act : acts) {
                before = act.end() <= further.start() ? act : before;
            }
            if (before != null) {
                more.add(
                        new Act(
                                before.own(),
                                further.group("verb").toLowerCase(Locale.ROOT),
                                further.start("verb"),
                                further.end()));
            }
        }
        acts.addAll(more);
        acts.sort(Comparator.comparingInt(Act::start));
        return acts;
    }

    private static void add(Pattern pattern, String text, boolean own, List<Act> acts) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            String verb = null;
            for (int group = 1; group <= matcher.groupCount() && verb == null; group++) {
                verb = matcher.group(group);
            }
            if (verb != null) {
                acts.add(
                        new Act(
                                own,
                                verb.toLowerCase(Locale.ROOT),
                                matcher.start(),
                                matcher.end()));
            }
        }
    }

    private static List<StoryPart> parts(String text, List<Act> acts) {
        List<StoryPart> parts = new ArrayList<>();
        boolean aim = AIM.matcher(text).find();
        boolean later = LATER.matcher(text).find();
        if (!acts.isEmpty()) {
            parts.add(StoryPart.ACTION);
        }
        if (aim) {
            parts.add(StoryPart.RESULT);
        }
        if (later) {
            parts.add(StoryPart.LEARNING);
        }
        if (parts.isEmpty() || PlanRatings.isUnderstanding(text)) {
            parts.add(StoryPart.SITUATION);
        }
        return parts;
    }
}
