package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.QuestionBankSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the questions that come with the product: a fixed list of files, in its order.
public final class BundledQuestionBank implements QuestionBankSource {
    private static final String FOLDER = "/com/elios/interview/bank/";

    static final List<String> FILES =
            List.of(
                    "accounting.json",
                    "algorithms.json",
                    "behavioural.json",
                    "cloud-computing.json",
                    "continuous-delivery.json",
                    "customer-service.json",
                    "data-analysis.json",
                    "docker.json",
                    "git.json",
                    "java.json",
                    "javascript.json",
                    "kubernetes.json",
                    "linux.json",
                    "machine-learning.json",
                    "networking.json",
                    "object-oriented-design.json",
                    "office-administration.json",
                    "project-management.json",
                    "python.json",
                    "react.json",
                    "rest-apis.json",
                    "sales.json",
                    "security.json",
                    "situational.json",
                    "spreadsheets.json",
                    "sql.json",
                    "system-design.json",
                    "technical-support.json",
                    "testing.json");

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public List<Question> load() {
        List<Question> questions = new ArrayList<>();
        for (String file : FILES) {
            for (JsonNode question : read(file)) {
                questions.add(question(question));
            }
        }
        return List.copyOf(questions);
    }

    /// A file of the bank's folder.
    JsonNode read(String file) {
        try (var stream = open(file)) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var stream = BundledQuestionBank.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("missing from the question bank: " + file);
        }
        return stream;
    }

    private static Question question(JsonNode node) {
        String key = node.required("key").asString();
        int version = node.path("version").asInt(1);
        return new Question(
                QuestionId.of(key, version),
                key,
                version,
                QuestionType.valueOf(constant(node, "type")),
                Difficulty.valueOf(constant(node, "difficulty")),
                node.required("skills").valueStream().map(JsonNode::asString).toList(),
                node.required("question").asString(),
                node.required("referenceAnswer").asString(),
                node.required("keyPoints").valueStream().map(BundledQuestionBank::point).toList());
    }

    private static KeyPoint point(JsonNode node) {
        return new KeyPoint(node.required("text").asString(), node.path("weight").asDouble(1));
    }

    private static String constant(JsonNode node, String name) {
        return node.required(name).asString().toUpperCase(Locale.ROOT);
    }
}
