package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Sentences that say nothing in reply to a question: those that were said before in the same
/// words, and those that speak to whoever grades instead of answering.
public final class Chaff {
    private static final Pattern TO_THE_GRADER =
            Pattern.compile(
                    "\\b(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:instructions?|prompts?|rubric|criteria)\\b"
                            + "|\\b(?:give|award|grant|assign|rate|score|grade|mark)\\s+(?:me|us|this|(?:my|the) answer)\\b.{0,40}"
                            + "\\b(?:marks?|points?|scores?|grades?|100|correct|perfect|excellent|ten)\\b"
                            + "|\\b(?:full|maximum|top|highest|perfect|all)\\s+(?:marks|points|scores?|grades?)\\b"
                            + "|\\bthis (?:answer|response|submission)\\s+(?:is|deserves|covers|should|must|contains)\\b"
                            + "|\\b(?:dear|hey|hello|attention|note to)\\s+(?:the\\s+)?(?:grader|examiner|evaluator|scorer|marker|ai|model)\\b"
                            + "|\\byou are (?:now )?(?:an?|the|my)\\s+(?:grader|examiner|evaluator|scorer|ai|assistant|language model)\\b"
                            + "|(?:^|\\n)\\s*(?:system|assistant|user|developer)\\s*(?:prompt|message)?\\s*:",
                    Pattern.CASE_INSENSITIVE);

    /// Shorter sentences, as 'It depends.', may be said twice.
    private static final int FEWEST_WORDS = 4;

    private Chaff() {}

    /// Whether a sentence speaks to whoever grades instead of answering.
    public static boolean speaksToTheGrader(String sentence) {
        return TO_THE_GRADER.matcher(sentence).find();
    }

    /// The answer without them; as it is where nothing else would be left.
    public static Passage removedFrom(Passage answer) {
        List<Clause> chaff = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        for (var sentence : answer.sentences()) {
            var stems = sentence.words().stream().map(Word::stem).toList();
            boolean repeated = !said.add(stems) && stems.size() >= FEWEST_WORDS;
            if (repeated || speaksToTheGrader(sentence.text())) {
                chaff.add(sentence);
            }
        }
        var left = answer.without(chaff);
        return left.words().isEmpty() ? answer : left;
    }
}
