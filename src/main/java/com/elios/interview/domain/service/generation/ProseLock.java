package com.elios.interview.domain.service.generation;

import com.elios.interview.domain.service.opinion.EvidenceLock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out the sentences of a prose text that state a number which its material does not hold,
/// quote what nobody said, or say what becomes of the person.
public final class ProseLock {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern QUOTE = Pattern.compile("[“\"]([^”\"]+)[”\"]");
    private static final Pattern ENDS = Pattern.compile("(?<=[.!?][”\"]?)[ \\t]+(?=\\S)|(?<=\\n)");
    private static final Pattern FORETELLS =
            Pattern.compile(
                    "\\b(?:you(?:'ll| will| would| are going to)|they(?:'ll| will| would)|will be|would be)\\b.{0,40}"
                            + "\\b(?:hired?|rejected|offered|offer|the job|the position|the role|shortlisted)\\b"
                            + "|https?://|\\bwww\\.",
                    Pattern.CASE_INSENSITIVE);

    private final List<String> numbers;
    private final EvidenceLock said;

    /// @param material all that the text may take numbers from
    /// @param said all that the person said
    public ProseLock(String material, String said) {
        this.numbers = numbers(material);
        this.said = new EvidenceLock(said);
    }

    public Kept keep(String prose) {
        var kept = new StringBuilder();
        int dropped = 0;
        int sentences = 0;
        for (var sentence : ENDS.split(prose.strip(), 0)) {
            if (sentence.isBlank()) {
                kept.append(sentence.contains("\n") ? "\n" : "");
                continue;
            }
            sentences++;
            if (isSupported(sentence)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != '\n') {
                    kept.append(' ');
                }
                kept.append(sentence);
            } else {
                dropped++;
                kept.append(sentence.endsWith("\n") ? "\n" : "");
            }
        }
        var text = kept.toString().strip().replaceAll("\\n{3,}", "\n\n");
        return new Kept(text, sentences, dropped);
    }

    private boolean isSupported(String sentence) {
        return numbers(sentence).stream().allMatch(numbers::contains)
                && QUOTE.matcher(sentence)
                        .results()
                        .allMatch(match -> said.find(match.group(1)).isPresent())
                && !FORETELLS.matcher(sentence).find();
    }

    private static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /// @param sentences how many there were
    /// @param dropped how many of them were left out
    public record Kept(String text, int sentences, int dropped) {}
}
