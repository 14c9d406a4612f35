package com.elios.interview.domain.service.generation;

import com.elios.interview.domain.service.opinion.EvidenceLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a text says of a person that their CV does not. Names and numbers count: they are what a
/// reader takes for fact.
public final class CvClaims {
    private static final Pattern ABOUT_THE_PERSON =
            Pattern.compile(
                    "\\byour (?:cv|r[eé]sum[eé]|profile|time|role|work|job|experience|project|team|years?|degree|studies|company|employer|background)\\b"
                            + "|\\byou(?:'ve| have| had)? (?:\\w+ly )?(?:worked|used|led|built|managed|designed|studied|wrote|written|developed|spent|joined|listed|mention(?:ed)?|were|was|ran|held|migrated|introduced|reduced|improved|moved|taught)\\b"
                            + "|\\b(?:while|when|as an?|during) (?:you |your )?\\w+ (?:at|for|with)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME =
            Pattern.compile("(?<![.!?:]\\s|^|“|\")\\b\\p{Lu}[\\p{L}\\p{N}+#.&-]*(?<![.,])");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    private final String cv;
    private final EvidenceLock lock;

    /// @param cv its text; empty where there is none
    public CvClaims(String cv) {
        this.cv = cv.toLowerCase(Locale.ROOT);
        this.lock = new EvidenceLock(cv);
    }

    /// Whether a question only says of the person what the CV does.
    ///
    /// @param quotes lines that it claims to rest on
    public boolean support(String question, List<String> quotes) {
        boolean claims = false;
        for (var sentence : SENTENCE.split(question, 0)) {
            if (ABOUT_THE_PERSON.matcher(sentence).find() && !isGeneral(sentence)) {
                claims |= namesSomething(sentence);
                if (!unsupported(sentence).isEmpty()) {
                    return false;
                }
            }
        }
        boolean quoted = quotes.stream().allMatch(quote -> lock.find(quote).isPresent());
        return quoted && (!claims || !quotes.isEmpty());
    }

    /// The names and numbers of a text that are not in the CV, in order.
    public List<String> unsupported(String text) {
        List<String> missing = new ArrayList<>();
        for (var pattern : List.of(NUMBER, NAME)) {
            pattern.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(word -> !word.equals("I") && !word.equalsIgnoreCase("CV"))
                    .filter(word -> !holds(word))
                    .forEach(missing::add);
        }
        return missing;
    }

    /// 'Tell me about a time when you worked …' claims nothing.
    private static boolean isGeneral(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).contains(" a time ")
                && !sentence.toLowerCase(Locale.ROOT).contains("your cv")
                && !NUMBER.matcher(sentence).find()
                && !NAME.matcher(sentence).find();
    }

    private static boolean namesSomething(String sentence) {
        return NUMBER.matcher(sentence).find()
                || NAME.matcher(sentence).find()
                || sentence.toLowerCase(Locale.ROOT).contains("your cv");
    }

    private boolean holds(String word) {
        var wanted = word.toLowerCase(Locale.ROOT);
        int at = cv.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(cv.charAt(at - 1));
            boolean ends = end == cv.length() || !Character.isLetterOrDigit(cv.charAt(end));
            if (starts && ends) {
                return true;
            }
            at = cv.indexOf(wanted, at + 1);
        }
        return false;
    }
}
