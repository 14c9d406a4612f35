package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.service.scoring.measure.Found;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.PointFinder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An answer read as a story of one's own. Its key points are general ('gives the outcome with a
/// figure'), so a sentence that plays the part asked for is evidence, in the measure in which the
/// story is about the question at all.
public final class Story {
    private static final Pattern OWN_PAST =
            Pattern.compile(
                    "\\b(?:I|we|me|my|our|us)\\b[^.!?]{0,15}?\\b(?:was|were|had|did|went|took|made|said|told"
                            + "|gave|found|kept|led|met|spoke|wrote|built|taught|lost|won|\\w{3,}ed)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WOULD =
            Pattern.compile(
                    "\\b(?:I|we) ?(?:would|will|'d|'ll|should|can)\\b", Pattern.CASE_INSENSITIVE);

    private final Passage answer;
    private final Meaning meaning;
    private final double onTopic;

    /// @param onTopic 0 to 1, how far the story is about the question
    public Story(Passage answer, Meaning meaning, double onTopic) {
        this.answer = answer;
        this.meaning = meaning;
        this.onTopic = onTopic;
    }

    /// Whether it is told as something that the person has lived.
    public boolean isTold() {
        long lived = OWN_PAST.matcher(answer.text()).results().count();
        return lived >= 2
                && lived * 3 >= answer.sentences().size()
                && lived > WOULD.matcher(answer.text()).results().count();
    }

    /// From the covered share of the points to the share of the full score: a story that plays
    /// every part well reaches about 0.7 of the cues' strength.
    public double share(double completeness) {
        return Math.clamp(completeness * 1.25, 0, 1);
    }

    /// The same finding, with the evidence of the part that the point asks for.
    public Found find(Found literal) {
        if (!isTold()) {
            return literal;
        }
        String point = literal.point().passage().text();
        var wanted = StoryCues.wantedBy(point);
        @Nullable Clause best = null;
        double highest = 0;
        int last = Math.max(1, answer.sentences().size() - 1);
        for (int i = 0; i < answer.sentences().size(); i++) {
            Clause sentence = answer.sentences().get(i);
            double cue = 0;
            for (var part : wanted) {
                cue = Math.max(cue, StoryCues.strength(part, sentence.text(), (double) i / last));
            }
            double near = Math.clamp((meaning.between(point, sentence.text()) - 0.05) / 0.35, 0, 1);
            double value = onTopic * cue * (0.6 + 0.4 * near);
            if (value > highest) {
                highest = value;
                best = sentence;
            }
        }
        if (best == null || highest <= literal.coverage()) {
            return literal;
        }
        return new Found(
                literal.point(),
                literal.meaning(),
                literal.words(),
                highest,
                false,
                best,
                highest < PointFinder.PARTLY ? List.of() : List.of(best));
    }
}
