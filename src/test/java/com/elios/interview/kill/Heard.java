package com.elios.interview.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What a [TypingProcess] said up to its end.
final class Heard {
    /// Length of the text by the moment at which it had it, in milliseconds of the epoch.
    private final NavigableMap<Long, Integer> lengths = new TreeMap<>();

    /// When each [Beat] came.
    private final List<Long> beats = new ArrayList<>();

    private int found;
    private String text = "";
    private String question = "";
    private boolean feedback;

    void line(String line) {
        var parts = line.split(" ", 3);
        switch (parts[0]) {
            case "FOUND" -> found = Integer.parseInt(parts[1]);
            case "TEXT" -> text = line.substring("TEXT ".length());
            case "QUESTION" -> question = line.substring("QUESTION ".length());
            case "TYPED" -> lengths.put(Long.parseLong(parts[2]), Integer.parseInt(parts[1]));
            case "BEAT" -> beats.add(Long.parseLong(parts[1]));
            case "FEEDBACK" -> feedback = true;
            case "SUBMITTED" -> {}
            default -> throw new AssertionError("It said: " + line);
        }
    }

    String question() {
        return question;
    }

    /// What was in the editor before anything was typed.
    String text() {
        return text;
    }

    boolean feedback() {
        return feedback;
    }

    /// By how many milliseconds the machine itself was late with a small file, in the second before
    /// a moment.
    long lateness(long millis) {
        long latest = 0;
        for (int i = 0; i < beats.size(); i++) {
            long next = i + 1 < beats.size() ? beats.get(i + 1) : millis;
            if (next > millis - 1_000) {
                latest = Math.max(latest, next - beats.get(i) - Beat.INTERVAL_MILLIS);
            }
        }
        return latest;
    }

    /// How long the text was at a moment.
    int lengthAt(long millis) {
        var entry = lengths.floorEntry(millis);
        return entry == null ? found : entry.getValue();
    }

    int length() {
        return lengths.isEmpty() ? found : lengths.lastEntry().getValue();
    }

    /// When the text first was longer than that.
    long longerSince(int length) {
        return lengths.entrySet().stream()
                .filter(entry -> entry.getValue() > length)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
