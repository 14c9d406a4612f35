package com.elios.interview.domain.service.scoring.text;

/// A light stemmer for English: plural, past, progressive and adverb endings only, so that words
/// of different meaning are rarely merged.
final class Stem {
    private Stem() {}

    static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() < 4 || !Character.isLetter(stem.charAt(stem.length() - 1))) {
            return stem;
        }
        stem = plural(stem);
        stem = past(stem);
        if (stem.endsWith("ly") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.endsWith("e") && stem.length() > 4
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    private static String plural(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4
                && (word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes"))) {
            return word.substring(0, length - 2);
        }
        boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return word.endsWith("s") && !singular ? word.substring(0, length - 1) : word;
    }

    private static String past(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String ending = word.endsWith("ing") ? "ing" : word.endsWith("ed") ? "ed" : "";
        String rest = word.substring(0, word.length() - ending.length());
        if (ending.isEmpty() || rest.length() < 3 || !hasVowel(rest)) {
            return word;
        }
        int last = rest.length() - 1;
        boolean doubled =
                rest.charAt(last) == rest.charAt(last - 1) && "lsz".indexOf(rest.charAt(last)) < 0;
        return doubled ? rest.substring(0, last) : rest;
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }
}
