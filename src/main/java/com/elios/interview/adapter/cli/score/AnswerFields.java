package com.elios.interview.adapter.cli.score;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks the fields of a line and makes an answer of them. A field that is null counts as absent.
final class AnswerFields {
    private final Map<String, JsonNode> fields;

    AnswerFields(Map<String, JsonNode> fields) {
        this.fields = fields;
    }

    AnswerToEvaluate answer() throws InvalidLine {
        var question = string(field("question"), Problem.QUESTION);
        if (question.isBlank()) {
            throw new InvalidLine(Problem.QUESTION);
        }
        var references = references();
        var answer = string(field("answer"), Problem.ANSWER);
        return new AnswerToEvaluate(question, type(), references, keyPoints(), answer);
    }

    private List<String> references() throws InvalidLine {
        var given = field("references");
        if (given == null || !given.isArray()) {
            throw new InvalidLine(Problem.REFERENCES);
        }
        var references = new ArrayList<String>();
        for (var reference : given) {
            references.add(string(reference, Problem.REFERENCES));
        }
        references.removeIf(String::isBlank);
        if (references.isEmpty()) {
            throw new InvalidLine(Problem.REFERENCES);
        }
        return references;
    }

    private List<KeyPoint> keyPoints() throws InvalidLine {
        var given = field("keyPoints");
        if (given == null) {
            return List.of();
        }
        if (!given.isArray()) {
            throw new InvalidLine(Problem.KEY_POINTS);
        }
        var keyPoints = new ArrayList<KeyPoint>();
        for (var keyPoint : given) {
            keyPoints.add(keyPoint(keyPoint));
        }
        return keyPoints;
    }

    private static KeyPoint keyPoint(JsonNode given) throws InvalidLine {
        var text = string(given.isObject() ? given.get("text") : given, Problem.KEY_POINTS);
        double weight = given.isObject() ? weight(given.get("weight")) : 1;
        if (text.isBlank() || !(weight > 0) || Double.isInfinite(weight)) {
            throw new InvalidLine(Problem.KEY_POINTS);
        }
        return new KeyPoint(text, weight);
    }

    private static double weight(@Nullable JsonNode given) throws InvalidLine {
        if (given == null || given.isNull()) {
            return 1;
        }
        if (!given.isNumber()) {
            throw new InvalidLine(Problem.KEY_POINTS);
        }
        return given.doubleValue();
    }

    private QuestionType type() throws InvalidLine {
        var given = field("type");
        if (given == null) {
            return QuestionType.TECHNICAL;
        }
        var name = string(given, Problem.TYPE);
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InvalidLine(Problem.TYPE));
    }

    private @Nullable JsonNode field(String name) {
        var value = fields.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String string(@Nullable JsonNode value, Problem otherwise) throws InvalidLine {
        if (value == null || !value.isString()) {
            throw new InvalidLine(otherwise);
        }
        return value.stringValue();
    }
}
