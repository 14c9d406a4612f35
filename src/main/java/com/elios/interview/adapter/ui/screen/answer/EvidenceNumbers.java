package com.elios.interview.adapter.ui.screen.answer;

import java.util.List;
import java.util.stream.Collectors;

/// The numbers of key points as they stand raised behind their evidence.
final class EvidenceNumbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private EvidenceNumbers() {}

    /// @param places of the key points, from 0
    static String of(List<Integer> places) {
        return places.stream()
                .map(place -> raised(place + 1))
                .collect(Collectors.joining("\u2009", "\u200a", ""));
    }

    private static String raised(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> SUPERSCRIPTS.charAt(digit - '0'))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
