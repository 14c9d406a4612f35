package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.service.scoring.rubric.Said.Act;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a told experience sentence by sentence: which part each plays, by wording alone; place
/// decides only where the wording does not.
final class StorySentences {
    private static final Pattern LEARNT =
            Cue.of(
                    "\\b(?:learn(?:t|ed)|lesson|taught me|took away|take away|(?:take|took) from (?:it|this|that|the)|next"
                            + " time|differently|in hindsight|looking back|since then,? (?:I|we)|ever since|nowadays|these"
                            + " days|from now on|in future|today,? I|I now|now I|found out that I|showed me that|I(?: am|'m) now|should have|were I"
                            + " to|(?:happened|do it|to do|do that) again|another time)\\b|^\\W*I found (?:out )?that\\b");

    /// Wording that says by itself that an outcome follows.
    private static final Pattern ENDED =
            Cue.of(
                    "\\b(?:as a result|in the end|eventually|the (?:outcome|result|effect) (?:was|of|is)|since then"
                            + "|led to|which meant that|(?:it|this|everything) (?:worked|went (?:well|fine)))\\b");

    private static final Pattern LESSON_FIRST =
            Cue.of(
                    "^\\W*(?:(?:what )?I (?:have )?learn(?:t|ed)|next time|in hindsight|looking back)\\b");

    /// Wording of a lesson where all is done.
    private static final Pattern INSIGHT = Cue.of("\\b(?:I(?:'d| would)|(?:I|we) reali[sz]ed)\\b");

    private static final Pattern TASK =
            Cue.of(
                    "\\b(?:(?:I|we) (?:had|needed|was|were) to|needed to|(?:was|were) (?:responsible|asked|expected|supposed"
                            + "|in charge|told to)|(?:my|our) (?:job|task|role|part|responsibility|goal|aim|target)"
                            + "|wanted (?:to|him|her|them|it)|had to|deadline|the (?:goal|aim|target|task) was"
                            + "|promised|up to (?:me|us)|due (?:on|in|by)|asked me|(?:was|were) (?:given the|told that)|I (?:took charge|volunteered|took on))\\b");

    private static final Pattern SETTING =
            Cue.of(
                    "(?:^|\\b(?:and|but)\\s)(?:in|at|on|during|as|while|when|last|once|two|three|one|four|five|six|some)\\b"
                            + "|\\bago\\b|\\bI (?:was|worked|work|ran|run|led|lead|once|had)\\b|\\b(?:my|our|the) (?:team"
                            + "|company|employer|boss|shop|office|project|group|class|customers?|clients?|manager)\\b");

    private static final Pattern BEGINNING =
            Cue.of("^\\W*(?:last|(?:\\w+ ){1,3}ago|in my|at my|when I|once)\\b");

    private StorySentences() {}

    static List<Said> of(Passage answer) {
        List<Said> said = new ArrayList<>();
        boolean acted = false;
        int lastAct = lastAct(answer);
        int count = answer.sentences().size();
        for (int i = 0; i < count; i++) {
            Clause sentence = answer.sentences().get(i);
            var acts = OwnActs.of(sentence.text());
            boolean over = acts.isEmpty() && i > 0 && i > lastAct;
            var parts = parts(sentence.text(), acts, i, acted, over);
            acted |= parts.contains(StoryPart.ACTION);
            said.add(new Said(answer, sentence, parts, acts));
        }
        return said;
    }

    private static List<StoryPart> parts(
            String text, List<Act> acts, int index, boolean acted, boolean over) {
        boolean own = acts.stream().anyMatch(Act::own);
        boolean learnt =
                LESSON_FIRST.matcher(text).find()
                        || (index > 0 && LEARNT.matcher(text).find())
                        || (over && INSIGHT.matcher(text).find());
        boolean task = TASK.matcher(text).find();
        boolean change = Cue.CHANGE.matcher(text).find();
        boolean figure = Cue.FIGURE.matcher(text).find();
        boolean ended = ENDED.matcher(text).find();
        boolean result =
                index > 0
                        && (ended
                                || (change && figure && acted)
                                || (change && !own && acted)
                                || (over
                                        && acted
                                        && !learnt
                                        && !task
                                        && !BEGINNING.matcher(text).find()));
        Set<StoryPart> parts = EnumSet.noneOf(StoryPart.class);
        if (learnt) {
            parts.add(StoryPart.LEARNING);
            if (result && figure) {
                parts.add(StoryPart.RESULT);
            }
            return inOrder(parts, StoryPart.LEARNING);
        }
        if (result) {
            parts.add(StoryPart.RESULT);
            if (own && !ended) {
                parts.add(StoryPart.ACTION);
            }
            return inOrder(parts, StoryPart.RESULT);
        }
        if (task) {
            parts.add(StoryPart.TASK);
        }
        boolean setting = SETTING.matcher(text).find();
        boolean backdrop = index == 0 && !own && setting;
        if (!acts.isEmpty() && !backdrop) {
            parts.add(StoryPart.ACTION);
        }
        if (!acted && (backdrop || acts.isEmpty() || setting)) {
            parts.add(StoryPart.SITUATION);
        }
        return List.copyOf(parts);
    }

    /// Place of the last sentence in which anybody acts; -1 for none.
    private static int lastAct(Passage answer) {
        int last = -1;
        for (int i = 0; i < answer.sentences().size(); i++) {
            last = OwnActs.of(answer.sentences().get(i).text()).isEmpty() ? last : i;
        }
        return last;
    }

    private static List<StoryPart> inOrder(Set<StoryPart> parts, StoryPart first) {
        List<StoryPart> order = new ArrayList<>();
        order.add(first);
        parts.stream().filter(part -> part != first).forEach(order::add);
        return order;
    }
}
