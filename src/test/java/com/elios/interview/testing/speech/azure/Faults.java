package com.elios.interview.testing.speech.azure;

import java.time.Duration;

/// How the played service is out of order.
///
/// @param resets how many connections are cut in the middle of the sound
/// @param resetAfter after so many bytes of sound of a connection
/// @param silentAfter says nothing more when so many bytes of sound have come; negative for never
/// @param greets whether it says that a turn starts
/// @param repeats whether everything that is understood is told twice
/// @param phrasesInATurn after so many it ends the turn, so that the SDK begins another
/// @param delay before each thing that it says
public record Faults(
        int resets,
        int resetAfter,
        int silentAfter,
        boolean greets,
        boolean repeats,
        int phrasesInATurn,
        Duration delay) {
    public static final Faults NONE =
            new Faults(0, 0, -1, true, false, Integer.MAX_VALUE, Duration.ZERO);

    public Faults resets(int times, int afterBytes) {
        return new Faults(times, afterBytes, silentAfter, greets, repeats, phrasesInATurn, delay);
    }

    public Faults silentAfter(int bytes) {
        return new Faults(resets, resetAfter, bytes, greets, repeats, phrasesInATurn, delay);
    }

    public Faults neverSaysAnything() {
        return new Faults(resets, resetAfter, 0, false, repeats, phrasesInATurn, delay);
    }

    public Faults tellsTwice() {
        return new Faults(resets, resetAfter, silentAfter, greets, true, phrasesInATurn, delay);
    }

    public Faults turnsOf(int phrases) {
        return new Faults(resets, resetAfter, silentAfter, greets, repeats, phrases, delay);
    }

    public Faults delays(Duration each) {
        return new Faults(resets, resetAfter, silentAfter, greets, repeats, phrasesInATurn, each);
    }
}
