package com.elios.interview.adapter.cli.delivery;

import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.service.delivery.words.SaidWords;
import com.elios.interview.domain.service.delivery.words.Token;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what was said: plain text, a JSON list of words with times, or the product's own JSON of a
/// transcript. A file that begins with `[` or `{` is JSON.
final class TranscriptFile {
    private static final long LARGEST = 8L << 20;
    private static final double NANOS = 1e9;
    private static final double LONGEST_SECONDS = 1e6;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TranscriptFile() {}

    static SaidWords read(Path file) throws UnusableTranscript {
        var text = text(file);
        var start = text.stripLeading();
        if (!start.startsWith("[") && !start.startsWith("{")) {
            return SaidWords.of(text);
        }
        try {
            var document = MAPPER.readTree(text);
            return document.isArray()
                    ? SaidWords.of(words(document, "word", "start", "end"))
                    : transcript(document);
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_NOT_UNDERSTOOD);
        }
    }

    private static String text(Path file) throws UnusableTranscript {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_TOO_LARGE);
            }
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes)
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException _) {
            throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_NOT_UTF8);
        } catch (IOException _) {
            throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_UNREADABLE);
        }
    }

    private static SaidWords transcript(JsonNode document) throws UnusableTranscript {
        var utterances = document.get("utterances");
        if (utterances == null || !utterances.isArray()) {
            throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_NOT_UNDERSTOOD);
        }
        var tokens = new ArrayList<Token>();
        for (var utterance : utterances) {
            var words = utterance.get("words");
            var timed =
                    words == null || words.isNull()
                            ? List.<SpokenWord>of()
                            : words(words, "text", "from", "to");
            tokens.addAll(SaidWords.of(string(utterance.get("text")), timed).tokens());
        }
        return new SaidWords(tokens);
    }

    private static List<SpokenWord> words(JsonNode list, String text, String from, String to)
            throws UnusableTranscript {
        var words = new ArrayList<SpokenWord>();
        for (var word : list) {
            words.add(
                    new SpokenWord(
                            string(word.get(text)), time(word.get(from)), time(word.get(to))));
        }
        return words;
    }

    private static String string(@Nullable JsonNode node) throws UnusableTranscript {
        if (node == null || !node.isString()) {
            throw new UnusableTranscript(TranscriptProblem.TRANSCRIPT_NOT_UNDERSTOOD);
        }
        return node.stringValue();
    }

    /// Seconds, or as ISO 8601 writes a duration.
    private static Duration time(@Nullable JsonNode node) throws UnusableTranscript {
        if (node != null && node.isNumber() && Math.abs(node.doubleValue()) < LONGEST_SECONDS) {
            return Duration.ofNanos(Math.round(node.doubleValue() * NANOS));
        }
        return Duration.parse(string(node));
    }
}
