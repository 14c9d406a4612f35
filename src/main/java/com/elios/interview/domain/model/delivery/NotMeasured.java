package com.elios.interview.domain.model.delivery;

/// Why a figure is absent.
public enum NotMeasured {
    NO_TRANSCRIPT,
    /// There is a transcript, and not a word in it.
    NO_WORDS,
    NO_WORD_TIMES,
    /// Too little speech to say anything.
    TOO_SHORT,
    /// Speech does not stand out from the background.
    TOO_NOISY,
    /// Nothing in the recording sounds like a voice.
    NO_VOICE,
    /// Nobody is silent long enough to hear the background.
    NO_SILENCE
}
