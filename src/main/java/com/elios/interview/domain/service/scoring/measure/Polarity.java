package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Tells where two statements about the same thing point in opposite directions: one of them
/// negated, or a word in place of its opposite. A first form; it does not read the scope of a
/// negation.
final class Polarity {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "none",
                    "neither",
                    "nor",
                    "nothing",
                    "without",
                    "cannot",
                    "can't",
                    "cant",
                    "don't",
                    "dont",
                    "doesn't",
                    "doesnt",
                    "didn't",
                    "didnt",
                    "isn't",
                    "isnt",
                    "aren't",
                    "arent",
                    "wasn't",
                    "wasnt",
                    "weren't",
                    "won't",
                    "wont",
                    "wouldn't",
                    "wouldnt",
                    "shouldn't",
                    "couldn't",
                    "hasn't",
                    "haven't",
                    "hadn't",
                    "lacks",
                    "fails",
                    "lack",
                    "fail");

    private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

    static {
        String pairs =
                """
                increase decrease,more less,more fewer,high low,higher lower,fast slow,faster slower
                ,large small,larger smaller,big small,bigger smaller,open closed,open close,before after
                ,start end,first last,true false,same different,always never,public private,mutable immutable
                ,static dynamic,positive negative,connected disconnected,connect separate,connected separated
                ,connected separate,connect disconnect,success failure,succeed fail,add remove,insert delete
                ,strong weak,long short,longer shorter,up down,above below,inside outside,hot cold,hard soft
                ,heavy light,heavier lighter,rise fall,raise lower,gain lose,synchronous asynchronous
                ,stateful stateless,reliable unreliable,ordered unordered,sorted unsorted,safe unsafe
                ,complete incomplete,valid invalid,equal unequal,possible impossible,full empty,head tail
                ,top bottom,left right,push pull,read write,encrypt decrypt,allow deny,allow prevent,enable disable
                ,include exclude,internal external,minimum maximum,series parallel,on off,many few,all none
                ,with without,stable unstable,linear nonlinear,early late,earlier later,expensive cheap
                ,easy hard,easier harder,simple complex,better worse,best worst,gap closed
                """;
        for (String pair : pairs.replace("\n", "").split(",", -1)) {
            var two = Words.of(pair);
            oppose(two.getFirst().stem(), two.getLast().stem());
            oppose(two.getLast().stem(), two.getFirst().stem());
        }
    }

    private static void oppose(String stem, String opposite) {
        OPPOSITES.computeIfAbsent(stem, _ -> new TreeSet<>()).add(opposite);
    }

    private Polarity() {}

    /// Whether exactly one direction was turned: a double turn is none.
    static boolean clash(List<Word> a, List<Word> b) {
        boolean turned = isNegated(a) != isNegated(b);
        return turned != hasOpposite(a, b);
    }

    static long negations(List<Word> words) {
        return words.stream().filter(word -> NEGATIONS.contains(word.text())).count();
    }

    private static boolean isNegated(List<Word> words) {
        return negations(words) % 2 == 1;
    }

    private static boolean hasOpposite(List<Word> a, List<Word> b) {
        var left = a.stream().map(Word::stem).toList();
        var right = b.stream().map(Word::stem).toList();
        return left.stream()
                .filter(word -> !right.contains(word))
                .flatMap(word -> OPPOSITES.getOrDefault(word, Set.of()).stream())
                .anyMatch(word -> right.contains(word) && !left.contains(word));
    }
}
