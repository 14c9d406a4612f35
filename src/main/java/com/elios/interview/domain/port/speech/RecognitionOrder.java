package com.elios.interview.domain.port.speech;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// What a recogniser is to understand.
///
/// @param language as a BCP 47 tag, such as `en-US`
/// @param phrases that are likely to be said: terms of the question and of the CV
/// @param offset where the first frame stands in the recording; added to every time
public record RecognitionOrder(String language, List<String> phrases, Duration offset) {
    public RecognitionOrder {
        Objects.requireNonNull(language);
        phrases = List.copyOf(phrases);
        if (offset.isNegative()) {
            throw new IllegalArgumentException("negative offset");
        }
    }

    public RecognitionOrder from(Duration newOffset) {
        return new RecognitionOrder(language, phrases, newOffset);
    }
}
