package com.elios.interview.adapter.cli.score;

import com.elios.interview.adapter.cli.terminal.InputLine;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a line of input. Fields that it does not know are left unread.
final class RequestParser {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // Fields are read one by one, so that more follows each.
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    ScoreRequest parse(InputLine line) {
        return switch (line) {
            case InputLine.Text(var text) -> parse(text);
            case InputLine.TooLong() -> new ScoreRequest.Invalid(null, Problem.TOO_LONG);
            case InputLine.NotUtf8() -> new ScoreRequest.Invalid(null, Problem.NOT_UTF8);
            case InputLine.End() -> throw new IllegalArgumentException("no line");
        };
    }

    private static ScoreRequest parse(String text) {
        @Nullable String id = null;
        try (var parser = MAPPER.createParser(text)) {
            var fields = new HashMap<String, JsonNode>();
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (name.equals("id")) {
                    id = id(parser, token);
                } else {
                    fields.put(name, MAPPER.readTree(parser));
                }
            }
            expect(parser.nextToken() == null);
            return new ScoreRequest.Valid(id, new AnswerFields(fields).answer());
        } catch (InvalidLine e) {
            return new ScoreRequest.Invalid(id, e.problem());
        } catch (JacksonException _) {
            return new ScoreRequest.Invalid(id, Problem.NOT_A_JSON_OBJECT);
        }
    }

    /// A number keeps its digits: `1.0` stays `1.0`, and twenty digits stay twenty.
    private static @Nullable String id(JsonParser parser, JsonToken token) throws InvalidLine {
        return switch (token) {
            case VALUE_STRING -> MAPPER.writeValueAsString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
            case VALUE_NULL -> null;
            default -> throw new InvalidLine(Problem.ID);
        };
    }

    private static void expect(boolean condition) throws InvalidLine {
        if (!condition) {
            throw new InvalidLine(Problem.NOT_A_JSON_OBJECT);
        }
    }
}
