package com.elios.interview.adapter.coach.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers that people have graded, from a folder outside the project.
final class GradedAnswers {
    static final List<String> SETS =
            List.of(
                    "mohler2011",
                    "saf_comm_networks",
                    "semeval2013_beetle_3way",
                    "semeval2013_scientsbank_3way");

    /// @param grade 0 to 1
    record Graded(
            String set,
            String question,
            String text,
            List<String> references,
            String answer,
            double grade) {
        boolean isGood() {
            return grade >= 0.9;
        }

        Graded answeredWith(String other) {
            return new Graded(set, question, text, references, other, 0);
        }
    }

    private GradedAnswers() {}

    static boolean given() {
        return Files.isDirectory(folder());
    }

    static Path folder() {
        return Path.of(System.getProperty("elios.data", "no-data-folder-given"), "grading");
    }

    /// At most so many rows of a set, drawn with a fixed seed; blank submissions are left out.
    static List<Graded> read(String set, int most) throws IOException {
        var json = JsonMapper.builder().build();
        List<Graded> rows = new ArrayList<>();
        try (var lines = Files.lines(folder().resolve(set + ".jsonl"))) {
            lines.map(json::readTree)
                    .filter(row -> !row.path("blank").asBoolean(false))
                    .map(row -> graded(set, row))
                    .forEach(rows::add);
        }
        Collections.shuffle(rows, new Random(11));
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private static Graded graded(String set, JsonNode row) {
        return new Graded(
                set,
                row.required("qid").asString(),
                row.required("question").asString(),
                row.required("references").valueStream().map(JsonNode::asString).toList(),
                row.required("answer").asString(),
                row.required("norm").asDouble());
    }

    /// Each good answer set under a question it was not given to.
    static List<Graded> misplaced(List<Graded> rows) {
        Map<String, Graded> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions.putIfAbsent(row.question(), row));
        var targets = new ArrayList<>(questions.values());
        List<Graded> misplaced = new ArrayList<>();
        int next = 0;
        for (var row : rows) {
            if (row.isGood()) {
                var target = targets.get(next++ % targets.size());
                if (!target.question().equals(row.question())
                        && !target.references().equals(row.references())) {
                    misplaced.add(target.answeredWith(row.answer()));
                }
            }
        }
        return misplaced;
    }

    /// Each question in place of its answer.
    static List<Graded> pasted(List<Graded> rows) {
        Map<String, Graded> questions = new LinkedHashMap<>();
        rows.forEach(row -> questions.putIfAbsent(row.question(), row));
        return questions.values().stream().map(row -> row.answeredWith(row.text())).toList();
    }
}
