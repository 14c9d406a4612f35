package com.elios.interview.domain.model.speech;

import java.util.List;
import java.util.stream.Collectors;

/// All that was understood of one recording, as it came from the recogniser: nobody corrected it.
///
/// @param utterances in the order in which they were said
public record Transcript(List<Utterance> utterances) {
    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        utterances = List.copyOf(utterances);
    }

    public String text() {
        return utterances.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    /// The words whose times are known.
    public List<SpokenWord> words() {
        return utterances.stream().flatMap(utterance -> utterance.words().stream()).toList();
    }

    public boolean isEmpty() {
        return utterances.isEmpty();
    }
}
