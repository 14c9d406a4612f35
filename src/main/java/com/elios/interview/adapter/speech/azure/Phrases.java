package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Turns what was understood into utterances, each once: after a connection was lost, the service
/// may tell again what it told before.
final class Phrases {
    private static final Logger LOG = LoggerFactory.getLogger(Phrases.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Duration start;
    private Duration end = Duration.ZERO;

    /// @param start where the first sound stands in the recording
    Phrases(Duration start) {
        this.start = start;
    }

    /// Empty where nothing was said, or where more than half of it was told before.
    Optional<Utterance> utterance(Signal.Phrase phrase) {
        var from = time(phrase.offset());
        var to = from.plus(ticks(Math.max(0, phrase.duration())));
        boolean known = from.plus(to.minus(from).dividedBy(2)).compareTo(end) < 0;
        if (phrase.text().isBlank() || phrase.offset() < 0 || known) {
            return Optional.empty();
        }
        end = to;
        var best = best(phrase.json());
        return Optional.of(
                new Utterance(
                        from,
                        to,
                        phrase.text(),
                        best == null ? List.of() : words(best),
                        best == null ? null : confidence(best),
                        Recognizer.AZURE));
    }

    /// @param ticks of 100 ns from the first sound
    Duration time(long ticks) {
        return start.plus(ticks(Math.max(0, ticks)));
    }

    private static Duration ticks(long ticks) {
        return Duration.ofNanos(Math.multiplyExact(ticks, 100));
    }

    private static @Nullable JsonNode best(String json) {
        try {
            return JSON.readTree(json).path("NBest").get(0);
        } catch (JacksonException e) {
            LOG.warn("What was understood comes without words: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    private List<SpokenWord> words(JsonNode best) {
        var words = new ArrayList<SpokenWord>();
        for (var word : best.path("Words")) {
            var from = time(word.path("Offset").asLong(0));
            var length = ticks(Math.max(0, word.path("Duration").asLong(0)));
            var text = word.path("Word").asString("");
            if (!text.isBlank()) {
                words.add(new SpokenWord(text, from, from.plus(length)));
            }
        }
        return words;
    }

    private static @Nullable Double confidence(JsonNode best) {
        double confidence = best.path("Confidence").asDouble(Double.NaN);
        return confidence >= 0 && confidence <= 1 ? confidence : null;
    }
}
