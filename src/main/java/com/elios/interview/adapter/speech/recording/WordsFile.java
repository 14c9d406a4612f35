package com.elios.interview.adapter.speech.recording;

import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What was understood, line by line in JSON, each written when it was. A line that was cut off by
/// the end of the process is left out when the file is read.
final class WordsFile {
    private static final Logger LOG = LoggerFactory.getLogger(WordsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;

    WordsFile(Path path) {
        this.path = path;
    }

    void addTake(Duration start) throws IOException {
        write(new Line(start.toMillis(), null));
    }

    void add(Utterance utterance) throws IOException {
        write(new Line(null, utterance));
    }

    static Words read(Path path) throws IOException {
        var takes = new ArrayList<Duration>();
        var utterances = new ArrayList<Utterance>();
        if (Files.exists(path)) {
            var all = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            for (var text : all.split("\n", -1)) {
                var line = text.isBlank() ? null : parse(text);
                if (line != null && line.take() != null) {
                    takes.add(Duration.ofMillis(line.take()));
                } else if (line != null && line.utterance() != null) {
                    utterances.add(line.utterance());
                }
            }
        }
        return new Words(new Transcript(utterances), takes);
    }

    private void write(Line line) throws IOException {
        // The end of line comes first as well: a line that was cut off spoils no other.
        Files.write(
                path,
                ("\n" + JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static @Nullable Line parse(String text) {
        try {
            return JSON.readValue(text, Line.class);
        } catch (JacksonException e) {
            LOG.warn("A line of what was understood cannot be read: {}", e.getClass().getName());
            return null;
        }
    }

    /// One of the two.
    ///
    /// @param take where a take begins, in milliseconds
    record Line(@Nullable Long take, @Nullable Utterance utterance) {}

    /// All that is in the file.
    record Words(Transcript transcript, List<Duration> takes) {}
}
