package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.service.scoring.rubric.Said.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rates what one would do: whether the situation is looked into, and the steps.
final class PlanRatings {
    private static final Pattern FINDING_OUT =
            Cue.of(
                    "\\b(?:find out|ask|check|verify|make sure|understand|listen|look (?:at|into|up|for)|learn (?:what|why|how)|clarify"
                            + "|hear|get the facts|gather|collect|compare|why|whether|what (?:exactly|lies|is|has|they))\\b");
    private static final Pattern REASONS =
            Cue.of(
                    "\\b(?:may|might|could be|perhaps|maybe|probably|their side|the (?:cause|reason)s?|point of view|usually has|often|cause"
                            + "|behind it|(?:nearly )?always has|not out of|measured on|rather than)\\b");
    private static final Pattern AT_STAKE =
            Cue.of(
                    "\\b(?:because|since|affects?|means? for|matters?|important|cost|costs|customers?|clients?|deadline|trust|risk|harm|damage"
                            + "|fair(?:ness)?|safety|the others|lose|lost|loses|otherwise|consequences?|depends? on it)\\b");
    private static final Pattern OTHERWISE =
            Cue.of(
                    "\\b(?:if|in case|otherwise|unless|depending|depends|should (?:the|it|that|they|he|she|this)|only if|either case|even if"
                            + "|until|whenever|if not)\\b");

    private PlanRatings() {}

    static List<Rating> of(List<Said> said) {
        return List.of(understanding(said), steps(said));
    }

    static boolean isUnderstanding(String sentence) {
        return FINDING_OUT.matcher(sentence).find() && REASONS.matcher(sentence).find();
    }

    private static Rating understanding(List<Said> said) {
        int found = 0;
        List<Span> spans = new ArrayList<>();
        for (var pattern : List.of(FINDING_OUT, REASONS, AT_STAKE, OTHERWISE)) {
            var first = said.stream().filter(s -> s.has(pattern)).findFirst();
            if (first.isPresent()) {
                found++;
                spans.addAll(first.get().where(pattern).subList(0, 1));
            }
        }
        return Anchors.rating(Criterion.UNDERSTANDING, 1 + found, spans);
    }

    private static Rating steps(List<Said> said) {
        var action = Said.playing(said, StoryPart.ACTION);
        List<Span> spans = new ArrayList<>();
        for (var sentence : action) {
            sentence.acts().forEach(act -> spans.add(sentence.where(act)));
        }
        long steps =
                action.stream().flatMap(s -> s.acts().stream()).map(Act::verb).distinct().count();
        boolean reason = Said.any(said, Cue.REASON);
        boolean order = said.stream().filter(s -> s.has(Cue.ORDER)).count() >= 2;
        int level;
        if (steps < 3) {
            level = steps == 0 ? 1 : 2;
        } else if (!reason) {
            level = 3;
        } else {
            level = steps >= 4 && order ? 5 : 4;
        }
        return Anchors.rating(Criterion.STEPS, level, spans);
    }
}
