package com.elios.interview.domain.port.speech;

/// Why a file gave no sound.
public enum SoundRefusal {
    NOT_FOUND,
    NOT_ACCESSIBLE,
    NOT_A_WAV,
    HEADER_BROKEN,
    /// Neither PCM of 8, 16, 24 or 32 bits nor floating point, or more than eight channels.
    UNSUPPORTED_ENCODING,
    /// Not from 8 to 96 kHz.
    UNSUPPORTED_RATE,
    /// The header is there, and no sound.
    NO_SAMPLES,
    /// More than two hours.
    TOO_LONG
}
