package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What sort of thing a key point says, told from its wording; the sort gives the direction of a
/// question and nothing of the point's own words.
enum Sort {
    // Parts of a story, the rarer sign first.
    LESSON(
            QuestionType.BEHAVIOURAL,
            "learnt|learned|lesson|differently|next time|not happen again|changed so|view changed"),
    RESULT(QuestionType.BEHAVIOURAL, "outcome|result|effect|figure|progress|came of|ended|visible"),
    STAKES(
            QuestionType.BEHAVIOURAL,
            "had to|goal|stake|urgent|expected|deadline|needed|missing|why (?:it|the)|at risk"),
    OWN_PART(QuestionType.BEHAVIOURAL, "you|your|action|steps?"),
    SITUATION(QuestionType.BEHAVIOURAL, "describes|explains|says|names|situation|problem|how the"),

    // Steps of a plan.
    AFTERWARDS(
            QuestionType.SITUATIONAL,
            "prevent\\w*|happen again|afterwards|later|repeat|follow up|in future|at the source"
                    + "|recurr\\w*|lasting"),
    CARE(
            QuestionType.SITUATIONAL,
            "do not|never|avoid\\w*|without|only|rather than|instead of|risk\\w*|calm"),
    FINDING_OUT(
            QuestionType.SITUATIONAL,
            "check\\w*|verify|confirm|measure|find out|gather|assess|judge|estimate|inspect"
                    + "|look (?:for|at)|monitor\\w*|test\\w*|logs?|ask what|cause|reasons?|facts?"
                    + "|recognise|suspect|compare"),
    PEOPLE(
            QuestionType.SITUATIONAL,
            "inform|tell|ask|speak|talk|involve|report|agree|manager\\w*|colleague\\w*|client\\w*"
                    + "|customer\\w*|team|person|people|user\\w*|participants|listen|thank"
                    + "|apologise|escalate|raise|communicate|managers|leader|explain|offer"),
    STEP(QuestionType.SITUATIONAL, ""),

    // Facts.
    COST(
            QuestionType.TECHNICAL,
            "costs?|slow\\w*|overhead|expensive|memory|trade-?offs?|price|clutter\\w*|heavier"
                    + "|harder|latency|effort|more (?:work|blocking)|blocking|complexity"),
    INSTANCE(QuestionType.TECHNICAL, "for example|such as|including|typical|often"),
    DANGER(
            QuestionType.TECHNICAL,
            "never|do not|avoid\\w*|dangers?|risk\\w*|wrong|fail\\w*|lost|leak\\w*|attack\\w*"
                    + "|starve|endless|throws?|breaks?|misleading|cannot|stale|duplicat\\w*"),
    RULE(QuestionType.TECHNICAL, "must|always|every|exactly|at least|once only"),
    CONTRAST(
            QuestionType.TECHNICAL,
            "unlike|whereas|while|differs?|different|than|instead|rather|both|but|though"),
    CONDITION(
            QuestionType.TECHNICAL,
            "when|only|if|where|until|unless|depends?|suits?|fits?|before|after|once"),
    REASON(
            QuestionType.TECHNICAL,
            "because|so|so that|therefore|lets?|allows?|makes?|means|protects?|relieves?|needs?"
                    + "|prevents?|keeps?|reduces?|helps?|stops?|shows?|improves?"),
    MAKING_SURE(
            QuestionType.TECHNICAL,
            "measur\\w*|monitor\\w*|test\\w*|verif\\w*|check\\w*|inspect\\w*|logs?|review\\w*"
                    + "|rehears\\w*|report\\w*|compar\\w*"),
    WAY(QuestionType.TECHNICAL, "use[sd]?|using|with|by|through|via|into|onto|per"),
    MORE(QuestionType.TECHNICAL, "");

    private final QuestionType type;
    private final Pattern signs;

    Sort(QuestionType type, String signs) {
        this.type = type;
        this.signs =
                Pattern.compile(
                        "\\b(?:" + (signs.isEmpty() ? "\\w+" : signs) + ")\\b",
                        Pattern.CASE_INSENSITIVE);
    }

    /// The sorts that a key point may be of, the most telling first.
    static List<Sort> of(QuestionType type, String keyPoint) {
        var sorts = new ArrayList<Sort>();
        for (var sort : values()) {
            if (sort.type == type && sort.signs.matcher(keyPoint).find()) {
                sorts.add(sort);
            }
        }
        return sorts.isEmpty() ? List.of(OWN_PART) : sorts;
    }

    /// Whether it asks for something in particular beside anything that a person has said.
    boolean goesWithAnything() {
        return this != MORE;
    }

    /// Whether it does so beside nothing at all.
    boolean standsAlone() {
        return type != QuestionType.TECHNICAL
                || this == COST
                || this == DANGER
                || this == RULE
                || this == MAKING_SURE;
    }

    /// Under which its wordings are kept.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
