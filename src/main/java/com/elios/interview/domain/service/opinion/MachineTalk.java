package com.elios.interview.domain.service.opinion;

import com.elios.interview.domain.service.cv.MachineInstructions;
import com.elios.interview.domain.service.scoring.detect.Chaff;
import java.util.regex.Pattern;

/// Tells sentences that speak to a machine or to whoever grades, instead of answering.
final class MachineTalk {
    private static final String SPOKEN_OF =
            "(?:covered|covering|key points?|(?:all|each|every)(?: of)?(?: the)?(?: \\w+)? points?|everything)";
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?:^|[:;,.>\\-]\\s*|\\b(?:and|now|then|please|must|should)\\s+)"
                            + "(?:mark|set|treat|count|return|reply|output|quote|consider|accept|say)\\b.{0,60}\\b"
                            + SPOKEN_OF
                            + "\\b"
                            + "|\\b(?:answer|evidence|material|cv) (?:begins|ends)\\b"
                            + "|\\bnew (?:instructions|criteri(?:on|a))\\b"
                            + "|\\bcounts? as (?:evidence|covered)\\b"
                            + "|\\bkey points?\\s*(?::|are\\s*:?)\\s*\\w+"
                            + "|\\b(?:all|every|each) (?:key )?points?\\s*(?::|are|is)\\s*covered\\b"
                            + "|\\bevaluation mode\\b"
                            + "|\\bquote this sentence\\b"
                            + "|\\bcovered (?:is |to )?true\\b",
                    Pattern.CASE_INSENSITIVE);

    private MachineTalk() {}

    static boolean isOne(String sentence) {
        return Chaff.speaksToTheGrader(sentence)
                || MachineInstructions.isOne(sentence)
                || ORDER.matcher(sentence).find();
    }
}
