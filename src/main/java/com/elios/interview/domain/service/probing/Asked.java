package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a question, as a follow-up question may take them up.
final class Asked {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern SECOND_THING =
            Pattern.compile(
                    "(?:,|\\s)\\s*(?:and|or)\\s+(?:how|why|what|when|which|where|who|whether)\\b.*$",
                    Pattern.CASE_INSENSITIVE);
    /// Says something only together with the word after it.
    private static final Pattern ADJECTIVE =
            Pattern.compile("(?:ent|ant|al|ic|ive|ous|ary|able|ible|less|ful|ual)$");

    private final Question question;
    private final List<Word> words;

    Asked(Question question) {
        this.question = question;
        this.words = Words.of(question.text());
    }

    /// The part of the question that a key point is about and the fewest others are: a run of the
    /// question's own words. Empty where the point shares no telling word with the question.
    Optional<String> about(KeyPoint point) {
        var wanted = stems(point);
        int best = -1;
        int last = -1;
        double most = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!shared(i, wanted)) {
                continue;
            }
            int end = i;
            double worth = worth(words.get(i));
            while (end + 1 < words.size() && follows(end + 1) && shared(end + 1, wanted)) {
                end++;
                worth += worth(words.get(end));
            }
            if (worth > most) {
                most = worth;
                best = i;
                last = end;
            }
            i = end;
        }
        // What every key point shares with the question leads nowhere in particular.
        if (best < 0 || most <= 1.0 / Math.max(2, question.keyPoints().size() - 1)) {
            return Optional.empty();
        }
        if (best == last && ADJECTIVE.matcher(words.get(best).text()).find() && follows(last + 1)) {
            last++;
        }
        // In a case or a story a single word is rarely what a step is about.
        if (question.type() != QuestionType.TECHNICAL && best == last) {
            return Optional.empty();
        }
        return Optional.of(
                question.text().substring(words.get(best).start(), words.get(last).end()));
    }

    /// The first thing that is asked, as a sentence of its own.
    String firstThing() {
        var sentences = SENTENCE_END.split(question.text().strip(), 0);
        var asking = sentences[sentences.length - 1];
        for (var sentence : sentences) {
            if (sentence.endsWith("?")) {
                asking = sentence;
                break;
            }
        }
        var first = SECOND_THING.matcher(asking).replaceFirst("");
        var bare = first.replaceAll("[.?!,\\s]+$", "");
        return bare + (asking.endsWith("?") ? "?" : ".");
    }

    private boolean follows(int i) {
        if (i == words.size() || !words.get(i).isContent()) {
            return false;
        }
        var between = question.text().substring(words.get(i - 1).end(), words.get(i).start());
        return between.equals(" ") || between.equals("-");
    }

    private boolean shared(int i, List<String> wanted) {
        return words.get(i).weight() == 1 && wanted.contains(words.get(i).stem());
    }

    private double worth(Word word) {
        long points =
                question.keyPoints().stream()
                        .filter(point -> stems(point).contains(word.stem()))
                        .count();
        return 1.0 / Math.max(1, points);
    }

    private static List<String> stems(KeyPoint point) {
        return Words.of(point.text()).stream()
                .filter(Word::isContent)
                .map(Word::stem)
                .collect(Collectors.toList());
    }
}
