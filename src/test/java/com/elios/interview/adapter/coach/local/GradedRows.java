package com.elios.interview.adapter.coach.local;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Two small sets of graded answers as the text of their files, written for the tests.
final class GradedRows {
    /// Of the two who grade the course: they differ by the same amount on every answer.
    static final double PEARSON_OF_PEOPLE = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param answers full, in other words, half, wrong, denying
    private record Asked(String question, String reference, List<String> answers) {}

    private static final List<Asked> QUESTIONS =
            List.of(
                    new Asked(
                            "What is a database index for?",
                            "It lets the database find rows without reading the whole table, at"
                                    + " the price of slower writes and more space.",
                            List.of(
                                    "It finds rows without reading the whole table, but writes are"
                                            + " slower and it takes space.",
                                    "Lookups become fast since not every row is scanned; inserts"
                                            + " cost more.",
                                    "It finds rows faster.",
                                    "It makes a backup of the users every night.",
                                    "It does not find rows without reading the whole table.")),
                    new Asked(
                            "Why does a bulb go out when the circuit is open?",
                            "Because current flows only along a closed path from one terminal of"
                                    + " the battery to the other.",
                            List.of(
                                    "Current only flows along a closed path between the terminals"
                                            + " of the battery.",
                                    "There is a gap, so no current can flow round from the battery"
                                            + " and back.",
                                    "No current flows.",
                                    "The bulb is too hot and heavy for the wires.",
                                    "Because current flows along an open path, not a closed one.")),
                    new Asked(
                            "What does a load balancer do?",
                            "It spreads requests over several servers, so that none is overloaded"
                                    + " and a broken one is left out.",
                            List.of(
                                    "It spreads requests over several servers and leaves out a"
                                            + " broken one.",
                                    "Traffic is distributed between many machines; unhealthy ones"
                                            + " get none.",
                                    "It spreads requests.",
                                    "It compresses the pictures of a web page.",
                                    "It does not spread requests, it sends all to one server.")),
                    new Asked(
                            "Why do plants need light?",
                            "They use the energy of light to make sugar from water and carbon"
                                    + " dioxide.",
                            List.of(
                                    "With the energy of light they make sugar from water and carbon"
                                            + " dioxide.",
                                    "Photosynthesis: light energy turns carbon dioxide and water"
                                            + " into food.",
                                    "For the energy of light.",
                                    "So that the animals can see where they are going.",
                                    "They do not use light to make sugar, they use it to breathe.")));

    private static final List<String> LABELS =
            List.of("correct", "correct", "incorrect", "incorrect", "contradictory");
    private static final double[] GRADES = {1, 0.9, 0.5, 0, 0.1};

    private GradedRows() {}

    /// With verdicts, as of a school: full marks or none.
    static String school() {
        var text = new StringBuilder();
        for (var asked : QUESTIONS) {
            for (int i = 0; i < LABELS.size(); i++) {
                int full = i < 2 ? 1 : 0;
                text.append(
                        row(
                                asked,
                                i,
                                "\"norm\":%d,\"label\":\"%s\"".formatted(full, LABELS.get(i))));
            }
        }
        return text.toString();
    }

    /// With part marks by two people, and one submission without an answer.
    static String course() {
        var text = new StringBuilder();
        for (var asked : QUESTIONS) {
            for (int i = 0; i < GRADES.length; i++) {
                double points = GRADES[i] * 10;
                text.append(
                        row(
                                asked,
                                i,
                                "\"norm\":%s,\"grader1\":%s,\"grader2\":%s,\"max\":20"
                                        .formatted(GRADES[i], points + 5, points)));
            }
        }
        return text.append(row(QUESTIONS.getFirst(), 0, "\"norm\":0,\"blank\":true")).toString();
    }

    private static String row(Asked asked, int answer, String rest) {
        return "{\"qid\":%s,\"question\":%s,\"references\":[%s],\"answer\":%s,%s}\n"
                .formatted(
                        JSON.writeValueAsString(asked.question()),
                        JSON.writeValueAsString(asked.question()),
                        JSON.writeValueAsString(asked.reference()),
                        JSON.writeValueAsString(asked.answers().get(answer)),
                        rest);
    }
}
