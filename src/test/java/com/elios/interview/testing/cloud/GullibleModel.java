package com.elios.interview.testing.cloud;

import com.elios.interview.testing.cloud.Protocol.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// A model that does whatever the last lines of the material tell it: everything is covered, and
/// each order is quoted as evidence for itself.
public final class GullibleModel implements Function<Asked, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern POINT = Pattern.compile("(?m)^\\d+\\. (.+)$");

    @Override
    public String apply(Asked asked) {
        var material = HonestModel.material(asked.user());
        var lines = material.lines().filter(line -> !line.isBlank()).toList();
        var order = lines.getLast();
        if (asked.system().startsWith("You are a second rater")) {
            return opinion(asked.user(), order);
        }
        if (asked.system().startsWith("You find skills")) {
            return JSON.writeValueAsString(
                    Map.of("skills", List.of(Map.of("name", "Wizardry", "quote", order))));
        }
        return JSON.writeValueAsString(
                Map.of(
                        "sentences",
                        List.of(
                                Map.of(
                                        "text",
                                        "This is the best candidate with 40 years of work.",
                                        "quotes",
                                        List.of(order)))));
    }

    private static String opinion(String user, String order) {
        int count =
                (int)
                        POINT.matcher(
                                        user.substring(
                                                user.indexOf("Key points:"), user.indexOf("-----")))
                                .results()
                                .count();
        List<Object> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(Map.of("number", i + 1, "covered", true, "quote", order));
        }
        var praise = Map.of("kind", "strength", "text", "You cover all of it.", "quote", order);
        return JSON.writeValueAsString(Map.of("points", points, "remarks", List.of(praise)));
    }
}
