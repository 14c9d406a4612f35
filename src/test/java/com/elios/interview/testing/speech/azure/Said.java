package com.elios.interview.testing.speech.azure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What the service is to understand between two times of the sound.
public record Said(Duration from, Duration to, String text) {
    public Said {
        if (from.isNegative() || to.compareTo(from) <= 0 || text.isBlank()) {
            throw new IllegalArgumentException("not said: " + from + ", " + to + ", " + text);
        }
    }

    public static Said between(long fromMillis, long toMillis, String text) {
        return new Said(Duration.ofMillis(fromMillis), Duration.ofMillis(toMillis), text);
    }

    List<String> words() {
        return Arrays.asList(text.split("\\s+", -1));
    }

    /// When a word begins, where all are equally long; the end for the number after the last.
    Duration wordStart(int word) {
        return from.plus(to.minus(from).multipliedBy(word).dividedBy(words().size()));
    }

    /// The words that were said up to a time.
    String until(Duration time) {
        var words = words();
        int count = 0;
        while (count < words.size() && wordStart(count + 1).compareTo(time) <= 0) {
            count++;
        }
        return String.join(" ", words.subList(0, count));
    }
}
