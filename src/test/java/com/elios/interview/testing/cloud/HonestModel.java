package com.elios.interview.testing.cloud;

import com.elios.interview.testing.cloud.Protocol.Asked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// A model that does what the prompts ask for, by the words of the material. It plays no language:
/// it lets the whole way there and back be tested with replies that fit what was asked.
public final class HonestModel implements Function<Asked, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern FENCED =
            Pattern.compile(
                    "----- (\\w+) BEGINS (\\w+) -----\\n(.*)\\n----- \\1 ENDS \\2 -----",
                    Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("(?m)^\\d+\\. (.+)$");
    private static final int SHARED = 2;

    @Override
    public String apply(Asked asked) {
        var system = asked.system();
        if (system.startsWith("You are a second rater")) {
            return opinion(asked.user());
        }
        if (system.startsWith("You write questions")) {
            return question();
        }
        if (system.startsWith("You sum up a CV")) {
            return summary(material(asked.user()));
        }
        if (system.startsWith("You find skills")) {
            return skills(material(asked.user()));
        }
        if (system.startsWith("You write the closing words")) {
            return closingWords();
        }
        return "ready";
    }

    /// What stands between the marks.
    public static String material(String user) {
        var matcher = FENCED.matcher(user);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no fence in: " + user);
        }
        return matcher.group(3);
    }

    private static String opinion(String user) {
        var answer = material(user);
        var points =
                POINT.matcher(user.substring(user.indexOf("Key points:"), user.indexOf("-----")))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        List<Object> verdicts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            var quote = quote(answer, points.get(i));
            verdicts.add(Map.of("number", i + 1, "covered", !quote.isEmpty(), "quote", quote));
        }
        return JSON.writeValueAsString(Map.of("points", verdicts, "remarks", List.of()));
    }

    private static String quote(String answer, String point) {
        var wanted = words(point);
        for (var sentence : answer.split("(?<=[.!?])\\s+", -1)) {
            var shared = words(sentence);
            shared.retainAll(wanted);
            if (shared.size() >= SHARED) {
                return sentence;
            }
        }
        return "";
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 3) {
                words.add(word.substring(0, 4));
            }
        }
        return words;
    }

    private static String question() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put(
                "question",
                "How would you explain to a colleague why a sourdough starter needs regular feeding,"
                        + " and what goes wrong without it?");
        question.put(
                "reference_answer",
                "A sourdough starter is a living culture of wild yeast and bacteria that eats the"
                        + " starch and sugar of flour. Regular feeding with flour and water gives the"
                        + " yeast fresh food, so that it keeps growing and raises the dough. Feeding"
                        + " also thins the acid that the bacteria make, because too much acid slows"
                        + " the yeast. Without feeding the yeast starves, the starter turns sour and"
                        + " grey liquid gathers on top, and the bread stays flat and dense. In the"
                        + " worst case mould grows on a neglected starter and it has to be thrown"
                        + " away.");
        question.put(
                "key_points",
                List.of(
                        Map.of(
                                "text",
                                "Feeding gives the yeast fresh flour and water as food so that it keeps growing",
                                "weight",
                                3),
                        Map.of(
                                "text",
                                "Feeding thins the acid that bacteria make, which would slow the yeast",
                                "weight",
                                2),
                        Map.of(
                                "text",
                                "Without feeding the yeast starves and the bread stays flat and dense",
                                "weight",
                                2)));
        question.put("cv_quotes", List.of());
        return JSON.writeValueAsString(question);
    }

    private static String summary(String cv) {
        var line = cv.lines().filter(it -> it.strip().length() > 20).findFirst().orElse(cv);
        return JSON.writeValueAsString(
                Map.of(
                        "sentences",
                        List.of(
                                Map.of(
                                        "text",
                                        "The person says of themselves: " + line.strip(),
                                        "quotes",
                                        List.of(line.strip())))));
    }

    private static String skills(String cv) {
        List<Object> skills = new ArrayList<>();
        for (var line : cv.lines().toList()) {
            if (line.contains("Terraforming")) {
                skills.add(Map.of("name", "Terraforming", "quote", line.strip()));
            }
        }
        return JSON.writeValueAsString(Map.of("skills", skills));
    }

    private static String closingWords() {
        return "You took the time to answer in full sentences, and it shows in the points that you"
                + " covered. Your answers stayed with the question. What was left open most is named"
                + " in the list above, point by point. Take the first of them and say it in one"
                + " sentence of your own. Then answer the same question aloud again tomorrow, without"
                + " looking at the model answer. When that feels easy, take a harder question on the"
                + " same topic and do the same.";
    }
}
