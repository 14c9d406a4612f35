package com.elios.interview.domain.model.delivery;

/// How fast somebody talks, in words a minute. Sounds like “um” are no words.
///
/// @param words how many words were said
/// @param overall over the time from the first to the last speech, pauses included
/// @param ofSpeech over the time without pauses
public record Pace(int words, double overall, double ofSpeech) {
    public Pace {
        if (words <= 0 || !(overall > 0) || !(ofSpeech >= overall)) {
            throw new IllegalArgumentException(
                    "no pace: " + words + ", " + overall + ", " + ofSpeech);
        }
    }
}
