package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.service.scoring.rubric.Said.Act;
import com.elios.interview.domain.service.scoring.story.PastTense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds what 'I' and 'we' did in a sentence: verbs in the past tense that are no state of mind and
/// no background ('when I worked', 'had worked', 'did not').
final class OwnActs {
    private static final String BETWEEN =
            "(?:(?:then|also|first|later|even|just|always|simply|personally|therefore|often|both|once|still|soon"
                    + "|each|all|now|never|so|\\w+ly|have|at once)\\s+){0,2}";
    private static final String STATES =
            "(?!(?:was|were|had|felt|thought|knew|wanted|needed|understood|learnt|learned|reali[sz]ed|saw|heard|became"
                    + "|got|meant|liked|loved|hated|believed|hoped|feared|worried|lost|fell|failed|used to|did not|didn't"
                    + "|red|noticed|expected|assumed|joined|started (?:at|in|as)"
                    + "|worked (?:as|at|in|for)|stood|lived|studied|managed a|led a|ran a|let go|seemed|enjoyed|found|sat|slept|met"
                    + " (?:at|in))\\b)";

    /// Who a verb belongs to, and the verbs.
    private static final Pattern STEP =
            Cue.of(
                    "\\b(?<subject>I|we|he|she|they|it|you|who|which|that|there|this|everyone|everybody|nobody|people)\\b"
                            + "(?:'ve)?(?:\\s+"
                            + BETWEEN
                            + STATES
                            + "(?<verb>"
                            + PastTense.WORD
                            + ")\\b)?"
                            + "|(?:,|;|\\b(?:and|then|but))\\s+"
                            + BETWEEN
                            + STATES
                            + "(?<next>"
                            + PastTense.WORD
                            + ")\\b");

    private static final Pattern BACKGROUND =
            Pattern.compile(
                    "\\b(?:when|where|while|until|than|whom|what)\\s+$", Pattern.CASE_INSENSITIVE);

    private OwnActs() {}

    static List<Act> of(String sentence) {
        List<Act> acts = new ArrayList<>();
        var matcher = STEP.matcher(sentence);
        String subject = "";
        while (matcher.find()) {
            String named = matcher.group("subject");
            String verb = matcher.group("verb");
            if (named != null) {
                boolean background =
                        BACKGROUND.matcher(sentence.substring(0, matcher.start())).find();
                subject = background ? "" : named.toLowerCase(Locale.ROOT);
            } else {
                verb = matcher.group("next");
            }
            if (verb != null && (subject.equals("i") || subject.equals("we"))) {
                acts.add(
                        new Act(
                                subject.equals("i"),
                                verb.toLowerCase(Locale.ROOT),
                                matcher.start(named == null ? "next" : "subject"),
                                matcher.end()));
            }
        }
        return acts;
    }
}
