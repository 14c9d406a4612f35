package com.elios.interview.domain.service.skill;

import java.util.regex.Pattern;

/// What stands around a word, to tell 'Python, Go, R' from 'go to market'.
///
/// @param beginsItem whether the word begins an item of a list
/// @param followsTool whether a word such as 'using' stands before it
/// @param endsItem whether the word ends an item of a list
record Surroundings(boolean beginsItem, boolean followsTool, boolean endsItem) {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?s).*(?:^|[,;:/|(\\[•\\t&+·]|(?:^|\\s)[-–—*]|\\b(?i:and|or|microsoft|ms|strong|good"
                            + "|excellent|solid|advanced|basic|great|outstanding))\\s*$");
    private static final Pattern TOOL =
            Pattern.compile(
                    "(?s).*\\b(?i:in|using|with|via|of|learn(?:ed|ing)?|use|used|are|is|be|being|as"
                            + "|wrote|writing|built|building|developed|developing|deployed|migrated"
                            + "|maintained|programmed|programming|coded|coding|taught|teaching)"
                            + "\\s+(?:(?i:a|an|the|both|very|highly|strong|good|excellent|solid|basic|modern)"
                            + "\\s+)?$");
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?s)^\\s*(?:$|[,;/|)\\]•\\t·(]|&\\s|[.](?:\\s|$)|[-–—]\\s|(?i:and|or|programming|developer"
                            + "|development|skills?|experience|knowledge|scripts?|certified"
                            + "|with|using|services?|microservices?|applications?|apps?|apis?|code"
                            + "|codebase|framework|backend|backends|pipelines?|jobs?|stack|projects?"
                            + "|models?|engineer|programmer)\\b).*");

    static Surroundings of(String text, int from, int to) {
        var before = text.substring(Math.max(0, from - 30), from);
        var after = text.substring(to, Math.min(text.length(), to + 30));
        return new Surroundings(
                BEFORE.matcher(before).matches(),
                TOOL.matcher(before).matches(),
                AFTER.matcher(after).matches());
    }

    /// The same, where another skill stands right before or behind.
    Surroundings beside(boolean before, boolean behind) {
        return new Surroundings(beginsItem || before, followsTool, endsItem || behind);
    }

    boolean allow(boolean listsSkills, boolean amongSkills) {
        return endsItem && (followsTool || (beginsItem && (listsSkills || amongSkills)));
    }
}
