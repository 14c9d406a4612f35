package com.elios.interview.domain.service.delivery;

import java.util.List;

/// What the score holds each figure against. The middle of a band rests on its source, where one is
/// named; where it ends is always our judgement. `docs/delivery.md` says more.
public final class Bands {
    /// Words a minute, pauses included.
    public static final Band PACE =
            new Band(
                    70,
                    110,
                    190,
                    240,
                    "Tauroza and Allison 1990: British English lectures about 140, interviews about"
                            + " 190 words a minute; National Center for Voice and Speech: about 150"
                            + " in American conversation");

    /// Pauses as a share of the turn.
    public static final Band PAUSE_SHARE =
            new Band(
                    0.0,
                    0.08,
                    0.40,
                    0.65,
                    "Goldman-Eisler 1968: pauses take up to half of spontaneous speech");

    /// Stalls and untold pauses of two seconds and more, a minute.
    public static final Band LONG_STALLS = new Band(0, 0, 0.5, 4, "our judgement");

    /// Fillers a minute.
    public static final Band FILLERS =
            new Band(
                    0,
                    0,
                    4,
                    16,
                    "Bortfeld et al. 2001: about 6 disfluencies of all kinds in 100 words, Shriberg"
                            + " 1994 the same order; of these the part that is fillers is 2 to 3");

    /// The range of loudness, in dB.
    public static final Band LOUDNESS_RANGE = new Band(1, 4, 14, 25, "our judgement");

    /// The range of pitch, in semitones.
    public static final Band PITCH_RANGE =
            new Band(
                    1.5,
                    5,
                    16,
                    30,
                    "Traunmüller and Eriksson 1995: a standard deviation of some 2 to 4 semitones in"
                            + " men and women alike, more the livelier; a range from the tenth to"
                            + " the ninetieth of a hundred is 2.56 deviations");

    /// Level of speech, in dBFS.
    public static final Band LEVEL = new Band(-60, -38, -9, 0, "our judgement");

    /// How far speech is above the background, in dB.
    public static final Band SIGNAL_TO_NOISE = new Band(5, 15, 200, 200, "our judgement");

    /// Repetitions and restarts in 100 words.
    public static final Band REPETITIONS =
            new Band(
                    0,
                    0,
                    3,
                    12,
                    "Bortfeld et al. 2001: about 6 disfluencies of all kinds in 100 words; how many"
                            + " of them are too many is our judgement");

    private Bands() {}

    public static List<Band> all() {
        return List.of(
                PACE,
                PAUSE_SHARE,
                LONG_STALLS,
                FILLERS,
                LOUDNESS_RANGE,
                PITCH_RANGE,
                LEVEL,
                SIGNAL_TO_NOISE,
                REPETITIONS);
    }
}
