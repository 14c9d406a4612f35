package com.elios.interview.domain.service.scoring.story;

import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.scoring.measure.Found;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.Point;
import com.elios.interview.domain.service.scoring.measure.PointFinder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An answer read as a story of one's own. Its key points are general ('gives the outcome with a
/// figure'), so a sentence that plays the part asked for is evidence: outcome and lesson wherever
/// they are told, the rest in the measure in which the story is about the question.
public final class Story implements Reading {
    private static final Set<StoryPart> OF_ANY_STORY = Set.of(StoryPart.RESULT, StoryPart.LEARNING);

    /// What a story should have where the question does not say.
    public static final List<KeyPoint> USUAL_POINTS =
            List.of(
                    new KeyPoint("Describes the situation and what the problem or task was", 3),
                    new KeyPoint("Describes what you personally did", 3),
                    new KeyPoint("Gives the result with a figure or a visible effect", 2),
                    new KeyPoint("Says what you learnt or would do differently", 1));

    private static final int FEWEST_PARTS = 3;
    private static final double MOST_ELSEWHERE = 0.4;

    /// Cosine with a reference from which it is the reference's story, whatever its theme.
    private static final double RETOLD = 0.55;

    private final List<Clause> parts;
    private final Meaning meaning;
    private final double onTopic;

    /// @param wanted the question's own key points
    /// @param cosine with the closest reference
    public Story(
            Passage answer,
            Passage question,
            List<KeyPoint> wanted,
            double cosine,
            Meaning meaning) {
        this.parts = answer.sentences().size() < FEWEST_PARTS ? answer.units() : answer.sentences();
        this.meaning = meaning;
        var special =
                wanted.stream()
                        .map(KeyPoint::text)
                        .filter(text -> !isOfAnyStory(StoryCues.wantedBy(text)))
                        .toList();
        double theme = new Aboutness(answer, parts, meaning).of(question.text(), special);
        this.onTopic = Math.max(theme, Math.clamp((cosine - RETOLD) / 0.15, 0, 1));
    }

    /// Whether an answer is told as something that the person has lived.
    public static boolean isToldIn(Passage answer) {
        return StoryCues.isLived(answer.text(), answer.sentences().size());
    }

    /// The parts of a story that a key point asks for.
    public static Set<StoryPart> partsWantedBy(KeyPoint keyPoint) {
        return StoryCues.wantedBy(keyPoint.text());
    }

    @Override
    public double onTopic() {
        return onTopic;
    }

    @Override
    public double most() {
        return MOST_ELSEWHERE + (1 - MOST_ELSEWHERE) * onTopic;
    }

    /// Nobody plays every part at full strength: four fifths of all cues is everything. A story is
    /// worth what it shows; who retells the reference's is helped about half of the way.
    @Override
    public double share(double completeness, double literal) {
        double shown = Math.min(most(), Math.clamp(completeness * 1.25, 0, 1));
        return Math.max(shown, 0.55 * literal + 0.45 * shown);
    }

    @Override
    public Found find(Found literal) {
        Point point = literal.point();
        String text = point.passage().text();
        var wanted = StoryCues.wantedBy(text);
        boolean ofAny = isOfAnyStory(wanted);
        double theme = ofAny ? 1 : 0.4 + 0.6 * onTopic;
        double sure = ofAny ? 0.8 : 0.6;
        @Nullable Clause best = literal.best();
        double highest = literal.coverage();
        int last = Math.max(1, parts.size() - 1);
        for (int i = 0; i < parts.size(); i++) {
            Clause part = parts.get(i);
            double cue = 0;
            for (var role : wanted) {
                cue = Math.max(cue, StoryCues.strength(role, part.text(), (double) i / last));
            }
            double near = Math.clamp((meaning.between(text, part) - 0.05) / 0.35, 0, 1);
            double value = theme * cue * (sure + (1 - sure) * near);
            if (value > highest) {
                highest = value;
                best = part;
            }
        }
        return new Found(
                point,
                literal.meaning(),
                literal.words(),
                highest,
                false,
                best,
                best == null || highest < PointFinder.PARTLY ? List.of() : List.of(best));
    }

    private static boolean isOfAnyStory(Set<StoryPart> wanted) {
        return !wanted.isEmpty() && OF_ANY_STORY.containsAll(wanted);
    }
}
