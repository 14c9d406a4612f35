package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what Vosk understood: `{"text", "result": [{"word", "start", "end", "conf"}]}` with
/// seconds from the first sound, and `{"partial"}`.
final class Results {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Results() {}

    /// Empty where nothing was said.
    ///
    /// @param start where the first sound stands in the recording
    /// @param from where the utterance begins at the earliest, and `to` where it ends at
    ///     the latest: for results without words
    static Optional<Utterance> utterance(String json, Duration start, Duration from, Duration to) {
        var result = JSON.readTree(json);
        var text = result.path("text").asString("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var words = words(result.path("result"), start);
        return Optional.of(
                new Utterance(
                        words.isEmpty() ? from : words.getFirst().from(),
                        words.isEmpty() ? to : words.getLast().to(),
                        text,
                        words,
                        confidence(result.path("result")),
                        Recognizer.VOSK));
    }

    static String partial(String json) {
        return JSON.readTree(json).path("partial").asString("").strip();
    }

    private static List<SpokenWord> words(JsonNode result, Duration start) {
        var words = new ArrayList<SpokenWord>();
        for (var word : result) {
            var from = start.plus(seconds(word.path("start")));
            var to = start.plus(seconds(word.path("end")));
            words.add(
                    new SpokenWord(
                            word.path("word").asString(""),
                            from,
                            to.compareTo(from) < 0 ? from : to));
        }
        return words;
    }

    private static Duration seconds(JsonNode seconds) {
        return Duration.ofMillis(Math.round(Math.max(0, seconds.asDouble(0)) * 1_000));
    }

    /// The mean over the words.
    private static @Nullable Double confidence(JsonNode result) {
        var mean =
                StreamSupport.stream(result.spliterator(), false)
                        .flatMapToDouble(word -> DoubleStream.of(word.path("conf").asDouble(-1)))
                        .filter(one -> one >= 0 && one <= 1)
                        .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
