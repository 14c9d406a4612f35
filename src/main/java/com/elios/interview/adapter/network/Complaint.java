package com.elios.interview.adapter.network;

import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a service itself says about an error, in short: `code: message`.
final class Complaint {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 200;

    private Complaint() {}

    /// Empty where the reply is not JSON or says nothing.
    static String in(String reply) {
        try {
            var error = JSON.readTree(reply).path("error");
            return error.isString()
                    ? error.stringValue()
                    : String.join(
                            ": ",
                            Stream.of(error.path("code"), error.path("message"))
                                    .filter(JsonNode::isValueNode)
                                    .filter(node -> !node.isNull())
                                    .map(JsonNode::asString)
                                    .filter(text -> !text.isBlank())
                                    .toList());
        } catch (JacksonException _) {
            return "";
        }
    }

    /// On one line, at most 200 characters.
    static String brief(String text) {
        return cut(text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip(), LONGEST);
    }

    /// Never ends in half a character.
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
