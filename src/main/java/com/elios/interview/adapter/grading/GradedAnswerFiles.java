package com.elios.interview.adapter.grading;

import com.elios.interview.application.error.NoSuchFolder;
import com.elios.interview.application.error.NotAGradedAnswer;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.GradedAnswerSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Lines: `qid`, `question`, `references`, `answer`, `norm` (share of the full grade),
/// and where they exist `label`, `blank`, and `grader1` and `grader2` in units of `max`. One file
/// per set, named as the set.
public final class GradedAnswerFiles implements GradedAnswerSource {
    private static final String ENDING = ".jsonl";

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public List<GradedAnswer> read(Path folder) {
        List<GradedAnswer> answers = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFolder(folder.toString());
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                readSet(file, answers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    private void readSet(Path file, List<GradedAnswer> into) throws IOException {
        var name = file.getFileName().toString();
        var set = name.substring(0, name.length() - ENDING.length());
        try (var lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    try {
                        read(set, line).ifPresent(into::add);
                    } catch (JacksonException | IllegalArgumentException e) {
                        throw new NotAGradedAnswer(name, number, e);
                    }
                }
            }
        }
    }

    private Optional<GradedAnswer> read(String set, String line) {
        var row = json.readTree(line);
        return row.path("blank").asBoolean(false)
                ? Optional.empty()
                : Optional.of(answer(set, row));
    }

    private static GradedAnswer answer(String set, JsonNode row) {
        return new GradedAnswer(
                set,
                row.required("qid").asString(),
                new AnswerToEvaluate(
                        row.required("question").asString(),
                        QuestionType.TECHNICAL,
                        row.required("references").valueStream().map(JsonNode::asString).toList(),
                        List.of(),
                        row.required("answer").asString()),
                row.required("norm").asDouble(),
                verdict(row.path("label").asString("")),
                graders(row));
    }

    private static List<Double> graders(JsonNode row) {
        return row.has("grader1") && row.has("grader2") && row.has("max")
                ? List.of(share(row, "grader1"), share(row, "grader2"))
                : List.of();
    }

    private static double share(JsonNode row, String grader) {
        return row.required(grader).asDouble() / row.required("max").asDouble();
    }

    private static Verdict verdict(String label) {
        return switch (label) {
            case "correct", "Correct" -> Verdict.CORRECT;
            case "contradictory" -> Verdict.CONTRADICTORY;
            default -> Verdict.OTHER;
        };
    }
}
