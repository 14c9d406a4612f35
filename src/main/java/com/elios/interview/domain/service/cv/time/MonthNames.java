package com.elios.interview.domain.service.cv.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of months that CVs use, in full and short, in English, German, French, Spanish,
/// Italian, Portuguese and Dutch. Short forms that are everyday English words are left out.
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /// An expression that matches any of the names, longest first.
    static final String ANY;

    static {
        put(1, "january jan januar jänner janvier janv enero ene gennaio janeiro januari");
        put(2, "february feb februar février fevrier févr fevr febrero febbraio fevereiro fev");
        put(2, "februari");
        put(3, "march mar märz maerz mrz mars marzo março maart mrt");
        put(4, "april apr avril avr abril abr aprile");
        put(5, "may mai mayo maggio maio mei");
        put(6, "june jun juni juin junio giugno giu junho");
        put(7, "july jul juli juillet juil julio luglio julho");
        put(8, "august aug août aout agosto augustus");
        put(9, "september sept sep septembre septiembre setiembre settembre setembro");
        put(10, "october oct oktober okt octobre octubre ottobre ott outubro");
        put(11, "november nov novembre noviembre novembro");
        put(12, "december dec dezember dez décembre decembre déc diciembre dic dicembre");
        put(12, "dezembro");
        ANY =
                NUMBERS.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|"));
    }

    private MonthNames() {}

    private static void put(int number, String names) {
        for (var name : names.split(" ", -1)) {
            NUMBERS.put(name, number);
        }
    }

    /// @throws IllegalArgumentException where it is no name of a month
    static int number(String name) {
        var number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        if (number == null) {
            throw new IllegalArgumentException("no month: " + name);
        }
        return number;
    }
}
