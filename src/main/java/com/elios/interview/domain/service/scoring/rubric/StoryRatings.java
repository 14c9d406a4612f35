package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.service.scoring.rubric.Said.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rates the parts of a told experience.
final class StoryRatings {
    private static final Pattern WHEN =
            Cue.of(
                    "\\b(?:ago|last (?:year|spring|summer|autumn|fall|winter|month|week)|in (?:19|20)\\d\\d|(?:19|20)\\d\\d|in my"
                            + " (?:\\w+ )?(?:year|time|job|last|previous|final)|during|while|when|back then|one (?:morning"
                            + "|day|evening|afternoon|december|weekend)|before|after|once|at (?:noon|night|the time)|days?|weeks?"
                            + "|months?|years?|weekend|summer|winter|spring|autumn|january|february|march|april|june|july"
                            + "|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b");
    private static final Pattern WHERE =
            Cue.of(
                    "\\b(?:at|in|for|of|on|with|inside) (?:an?|the|our|my|his|her|their|this)\\b|\\b(?:our|my) (?:\\w+ ){0,2}(?:company"
                            + "|shop|office|practice|department|project|school|university|employer|bakery|club|internship|firm"
                            + "|hotel|restaurant|ward|agency|studio|team|group|crew|site|branch)\\b|\\bas an? \\w+"
                            + "|\\b(?:in|at) (?!the\\b|a\\b|my\\b|that\\b)\\p{L}{4,}");
    private static final Pattern WHO =
            Cue.of(
                    "\\b(?:team|colleagues?|customers?|clients?|managers?|boss|supervisor|members?|students?|patients?|guests?"
                            + "|users?|staff|crew|partners?|suppliers?|people|friends?|developers?|designers?|engineers?|nurses?"
                            + "|doctors?|teachers?|parents?|mother|father|group|class|committee|employees?|newcomers?|trainees?"
                            + "|interns?|assistants?|leader|apprentices?|neighbours?|neighbors?|we|us|our|they|everyone|nobody|she|he"
                            + "|him|her|them)\\b");
    private static final Pattern MATTER =
            Cue.of(
                    "\\b(?:problem|but|because|however|without|had to|needed|wrong|broke|broken|fail(?:ed|ing|ure)?|late|delay(?:ed|s)?"
                            + "|missing|missed|never|not|no|nobody|too|conflict|complain(?:ed|ing|ts?)?|complaints?|deadline|behind"
                            + "|error|errors|mistake|mistakes|crash(?:ed|es)?|slow|lost|losing|ill|left|afraid|worried|nervous|angry"
                            + "|upset|difficult|hard|risk|danger|wanted|asked|told|whereas|while I|damaged|stuck|overload(?:ed)?"
                            + "|disagree(?:d|ment)?|argu(?:ed|ment|ing)|changed|only|against|blocking|backlog|waiting|fewer|less"
                            + "|more than|cancell?ed|couldn't|could not|unable|fell|dropped|urgent|short of)\\b");
    private static final Pattern OWN_AIM =
            Cue.of(
                    "\\b(?:I (?:\\w+ )?(?:had|needed|wanted|was (?:\\w+ )?(?:responsible|asked|expected|supposed|in charge|told)|was to)\\b"
                            + "|my (?:job|task|role|part|responsibility|goal|aim|target)|up to me|asked me to|told me to|I (?:offered|volunteered|promised|decided) to)\\b");
    private static final Pattern BOUND =
            Cue.of(
                    "\\b(?:by|until|before|within|deadline|because|so that|since|without|so (?:I|we|the)|in order to)\\b|\\d"
                            + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand)\\b");
    private static final Pattern COMPARED =
            Cue.of(
                    "\\b(?:from|than|instead of|out of|of about|down|up|half|twice|doubled|thirds?|before|usual|average|target|ahead"
                            + "|per cent|percent|no longer|first time|since|fewer|less|more|in (?:six|five|ten|two|three) years|not one|none|all|without)\\b|%");
    private static final Pattern PRACTISED =
            Cue.of(
                    "\\b(?:since then,? (?:I|we)|ever since|I now|now I|nowadays|these days|today,? I|I have (?:since|kept|always)|I always"
                            + "|I've (?:since|always))\\b");
    private static final Pattern INTENDED =
            Cue.of(
                    "\\b(?:next time|I(?:'d| would| will|'ll)|should have|(?:learnt|learned|taught me|lesson|is|was) (?:\\w+ )?(?:to|not to)"
                            + "|another time|in future|from now on|(?:learnt|learned) to)\\b");

    private static final int FEW_WORDS = 3;

    private StoryRatings() {}

    static List<Rating> of(List<Said> said) {
        return List.of(situation(said), task(said), action(said), result(said), learning(said));
    }

    private static Rating situation(List<Said> said) {
        var told = Said.playing(said, StoryPart.SITUATION, StoryPart.TASK);
        int found = 0;
        for (var question : List.of(WHEN, WHERE, WHO, MATTER)) {
            found += Said.any(told, question) ? 1 : 0;
        }
        return Anchors.rating(
                Criterion.SITUATION, 1 + found, found == 0 ? List.of() : Said.whole(told));
    }

    private static Rating task(List<Said> said) {
        var told = Said.playing(said, StoryPart.TASK);
        if (told.isEmpty()) {
            var matter =
                    Said.playing(said, StoryPart.SITUATION).stream()
                            .filter(s -> s.has(MATTER))
                            .toList();
            return Anchors.rating(Criterion.TASK, matter.isEmpty() ? 1 : 2, Said.whole(matter));
        }
        var own = told.stream().filter(s -> s.has(OWN_AIM)).toList();
        if (own.isEmpty()) {
            return Anchors.rating(Criterion.TASK, 3, Said.whole(told));
        }
        return Anchors.rating(Criterion.TASK, Said.any(own, BOUND) ? 5 : 4, Said.whole(own));
    }

    private static Rating action(List<Said> said) {
        var told = Said.playing(said, StoryPart.ACTION);
        List<Span> spans = new ArrayList<>();
        for (var sentence : told) {
            sentence.acts().forEach(act -> spans.add(sentence.where(act)));
        }
        long acts = told.stream().flatMap(s -> s.acts().stream()).map(Act::verb).distinct().count();
        int level = (int) Math.min(4, 1 + acts);
        if (acts >= 4 && Said.any(told, Cue.REASON)) {
            level = 5;
        }
        return Anchors.rating(Criterion.ACTION, level, spans);
    }

    private static Rating result(List<Said> said) {
        var told = Said.playing(said, StoryPart.RESULT);
        var changed = told.stream().filter(s -> s.has(Cue.CHANGE)).toList();
        var figures = told.stream().filter(s -> s.has(Cue.FIGURE)).toList();
        int level;
        if (told.isEmpty()) {
            level = 1;
        } else if (figures.isEmpty()) {
            level = changed.isEmpty() ? 2 : 3;
        } else {
            level = told.size() > 1 || Said.any(figures, COMPARED) ? 5 : 4;
        }
        return Anchors.rating(Criterion.RESULT, level, Said.whole(told));
    }

    private static Rating learning(List<Said> said) {
        var told = Said.playing(said, StoryPart.LEARNING);
        int level = 1;
        for (var sentence : told) {
            level = Math.max(level, learning(sentence));
        }
        return Anchors.rating(Criterion.LEARNING, level, Said.whole(told));
    }

    private static int learning(Said sentence) {
        long words = sentence.sentence().words().stream().filter(w -> w.weight() >= 0.5).count();
        if (words < FEW_WORDS) {
            return 2;
        }
        if (sentence.has(PRACTISED)) {
            return 5;
        }
        return sentence.has(INTENDED) ? 4 : 3;
    }
}
