package com.elios.interview.infrastructure.cloud;

import java.util.function.UnaryOperator;

/// How texts are spoilt.
final class Faults {
    private static final String GERMAN =
            "Die Antwort ist gut und nicht zu lang, aber der zweite Punkt wird nicht genannt und"
                    + " das ist für die Bewertung wichtig.";

    private Faults() {}

    /// Quotes that nobody said.
    static String invented(String reply) {
        return reply.replaceAll(
                        "\"quote\":\"[^\"]+\"",
                        "\"quote\":\"nobody ever said these particular words\"")
                .replaceAll(
                        "\"quotes\":\\[\"[^\"]*\"", "\"quotes\":[\"nobody ever wrote these words\"")
                .replace("\"cv_quotes\":[]", "\"cv_quotes\":[\"nobody ever wrote these words\"]")
                .replace(
                        "\"skills\":[]",
                        "\"skills\":[{\"name\":\"Cobol\",\"quote\":\"ten years of Cobol\"}]");
    }

    static String german(String reply) {
        return reply.replace(
                        "\"remarks\":[]",
                        "\"remarks\":[{\"kind\":\"weakness\",\"text\":\""
                                + GERMAN
                                + "\",\"quote\":\"a\"}]")
                .replaceAll("\"text\":\"The person[^\"]*\"", "\"text\":\"" + GERMAN + "\"")
                .replaceAll("\"question\":\"[^\"]*\"", "\"question\":\"" + GERMAN + "\"");
    }

    /// What becomes of closing words where JSON is spoilt.
    static String prose(String text, UnaryOperator<String> spoil) {
        var probe = spoil.apply("{\"remarks\":[],\"quote\":\"x y z\"}");
        if (probe.contains(GERMAN)) {
            return (GERMAN + " ").repeat(4);
        }
        if (probe.contains("nobody ever said")) {
            return "You said “nobody ever said these particular words” and reached 99.5 of 100. "
                    .repeat(5);
        }
        return probe.startsWith("Here is") ? text : probe;
    }
}
