package com.elios.interview.domain.model.speech;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// All that was understood of one recording, as it came from the recogniser: nobody corrected it.
///
/// @param utterances brought into the order in which they were said: what was understood later may
///     come last
public record Transcript(List<Utterance> utterances) {
    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        utterances = utterances.stream().sorted(Comparator.comparing(Utterance::from)).toList();
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
