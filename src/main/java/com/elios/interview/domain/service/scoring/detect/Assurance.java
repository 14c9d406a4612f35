package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.model.evaluation.Confidence;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds hedges and words of certainty. Modal verbs ('might', 'could') are no hedges: in a plan
/// they weigh possibilities. 'A kind of lock' and 'if I am not sure' hedge nothing.
public final class Assurance {
    private static final Pattern HEDGE =
            pattern(
                    "I guess|I suppose|maybe|perhaps|probably|possibly|somehow|I think|I believe|I feel like"
                            + "|(?<!\\b(?:an?|the|this|that|these|what|some|any|of|each|every|which|same|one|different|another) )(?:kind|sort) of"
                            + "|(?<!\\b(?:if|when|whether|where|unless|because) )I(?:'m| am) (?:not|never) (?:\\w+ly |quite )?(?:sure|certain)"
                            + "|(?<=^|[.!?,;]\\s)not (?:\\w+ly |quite )?(?:sure|certain)|I don't know|I do not know|no idea"
                            + "|I (?:might|may|could) be wrong|if I (?:remember|recall|am not mistaken)(?: correctly| rightly)?"
                            + "|as far as I (?:know|remember)|more or less|or something|I'd say|I would say");
    private static final Pattern CERTAIN =
            pattern(
                    "(?<!\\b(?:not|n't|never|no) )(?:definitely|certainly|undoubtedly|absolutely|surely|obviously|of course"
                            + "|without (?:a |any )?doubt|for certain|in any case)|no doubt"
                            + "|I(?:'m| am) (?:\\w+ly |quite )?(?:sure|certain|confident|convinced)|I know (?:that|for)");

    private Assurance() {}

    public static Confidence of(Passage answer) {
        return new Confidence(spans(HEDGE, answer), spans(CERTAIN, answer));
    }

    private static List<Span> spans(Pattern pattern, Passage answer) {
        List<Span> spans = new ArrayList<>();
        var matcher = pattern.matcher(answer.text());
        while (matcher.find()) {
            spans.add(answer.plain().original(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static Pattern pattern(String wording) {
        return Pattern.compile("\\b(?:" + wording + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
