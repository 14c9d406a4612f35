package com.elios.interview.domain.service.scoring.rubric;

import java.util.regex.Pattern;

/// Wording that several criteria look for.
final class Cue {
    private static final String NUMBER_WORD =
            "(?:half|twice|double[ds]?|triple[ds]?|thirds?|quarters?|dozens?|hundreds?|thousands?|millions?|two|three|four"
                    + "|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
                    + "|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|fortnight)";
    private static final String UNIT =
            "(?:%|‰|per cent|percent|euros?|dollars?|pounds?|francs?|€|\\$|£|k|m|ms|gb|mb|kg|km|seconds?|minutes?|hours?|days?"
                    + "|weeks?|months?|years?|people|persons?|customers?|clients?|users?|colleagues?|times|points?|tickets?"
                    + "|orders?|calls?|items?|lines?|requests?)";

    /// Figures with their units: amounts of money, shares, dates, times of day.
    static final Pattern FIGURE =
            of(
                    "(?:[€$£]\\s?)?(?<![\\p{L}\\d])\\d+(?:[.,:/-]\\d+)*(?:st|nd|rd|th)?(?:\\s?(?:"
                            + UNIT
                            + ")(?![\\p{L}]))?|(?<!\\p{L})"
                            + NUMBER_WORD
                            + "(?:[\\s-]+(?:(?:a|an|of|and)\\s+)?(?:one|"
                            + NUMBER_WORD
                            + "))*(?:\\s(?:an?\\s)?"
                            + UNIT
                            + ")?(?!\\p{L})");

    /// Wording of change: something became more, less, finished or won.
    static final Pattern CHANGE =
            of(
                    "\\b(?:improv(?:ed|ement)|increas(?:ed|e)|reduc(?:ed|tion)|drop(?:ped)?|fell|fallen|rose|risen|grew|grown"
                            + "|sav(?:ed|ing)|won|rais(?:ed|ing)|halv(?:ed|ing)|doubled|tripled|cut|shrank|shorter|faster|fewer"
                            + "|went (?:up|down|live|from|to)|came (?:second|first|third|down)|passed|sold|delivered"
                            + "|finished|reached|opened|completed|achieved|earned|received|recommended|promoted"
                            + "|signed up|thanked|became|no longer|on time|ahead of|ended up|stayed|accepted|extended|renewed"
                            + "|without (?:one|any|a single)|never again|solved|succeeded|launched|recovered"
                            + "|brought in|made up|kept to|there (?:has|have) been no|not one|nobody (?:left|had left))\\b");

    /// A reason or a purpose.
    static final Pattern REASON =
            of(
                    "\\b(?:because|since|so that|so (?:I|we|he|she|they|the)|in order to|as (?:I|we|he|she|they|it|the)"
                            + "|therefore|which is why|to make sure|otherwise|, so\\b)");

    /// Words that put things in order.
    static final Pattern ORDER =
            of(
                    "\\b(?:first|firstly|second(?:ly)?|third(?:ly)?|then|next|after(?:wards?)?|before|finally|in the end"
                            + "|later|at the same time|meanwhile|once|to begin with|lastly|eventually|when|while|until|since"
                            + " then|from (?:then|there) on|as soon as|within|during)\\b");

    /// Words that link a sentence to others: order, reason, contrast, example, reference.
    static final Pattern LINK =
            of(
                    ORDER.pattern()
                            + "|"
                            + REASON.pattern()
                            + "|\\b(?:but|however|although|though|instead|whereas|for example|for instance|such as|if|unless"
                            + "|as a result|also|besides|in addition|on the other hand|that is|this|these|it|they|which)\\b");

    private Cue() {}

    static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
