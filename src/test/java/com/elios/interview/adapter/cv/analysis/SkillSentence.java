package com.elios.interview.adapter.cv.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A sentence in which people marked skills.
///
/// @param knowledge names of what one can know: tools, fields, languages
/// @param competences phrases for what one does, such as 'lead a team of developers'
record SkillSentence(String text, List<Span> knowledge, List<Span> competences) {
    private static final Pattern CSV_FIELD =
            Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    /// @param to the character behind the last one
    record Span(int from, int to) {
        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        boolean meets(List<Span> others) {
            return others.stream().anyMatch(this::overlaps);
        }
    }

    boolean marks(Span mention) {
        return mention.meets(knowledge) || mention.meets(competences);
    }

    /// Reads JSON lines with tokens and tags that begin with B where a span begins.
    static List<SkillSentence> tagged(Path file) throws IOException {
        var json = JsonMapper.shared();
        var sentences = new ArrayList<SkillSentence>();
        for (var line : Files.readAllLines(file)) {
            var node = json.readTree(line);
            var text = new StringBuilder();
            var tokens = new ArrayList<Span>();
            for (var token : node.get("tokens")) {
                int from = text.length();
                text.append(token.asString());
                tokens.add(new Span(from, text.length()));
                text.append(' ');
            }
            sentences.add(
                    new SkillSentence(
                            text.toString(),
                            spans(tokens, node.get("tags_knowledge")),
                            spans(tokens, node.get("tags_skill"))));
        }
        return sentences;
    }

    private static List<Span> spans(List<Span> tokens, JsonNode tags) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < tokens.size(); i++) {
            var tag = tags.get(i).asString();
            if (tag.startsWith("B")) {
                spans.add(tokens.get(i));
            } else if (tag.startsWith("I") && !spans.isEmpty()) {
                spans.add(new Span(spans.removeLast().from(), tokens.get(i).to()));
            }
        }
        return spans;
    }

    /// Reads CSV with a sentence and the span marked in it; all spans count as knowledge.
    static List<SkillSentence> labelled(Path file) throws IOException {
        var spans = new LinkedHashMap<String, Set<String>>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var fields =
                    CSV_FIELD
                            .matcher(line)
                            .results()
                            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                            .toList();
            if (fields.size() > 1) {
                spans.computeIfAbsent(fields.get(0), _ -> new LinkedHashSet<>()).add(fields.get(1));
            }
        }
        return spans.entrySet().stream().map(SkillSentence::of).toList();
    }

    private static SkillSentence of(Map.Entry<String, Set<String>> entry) {
        var text = entry.getKey();
        var spans = new ArrayList<Span>();
        for (var words : entry.getValue()) {
            int from = text.indexOf(words);
            if (from >= 0) {
                spans.add(new Span(from, from + words.length()));
            }
        }
        return new SkillSentence(text, spans, List.of());
    }
}
