package com.elios.interview.domain.service.golden;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.trust.GoldenText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes texts of known worth for the questions of a bank. The same bank gives the same texts.
public final class GoldenAnswers {
    /// How far down the bank the other question is looked for first, past those on like subjects.
    private static final int FAR = 37;

    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";
    private static final int FEWEST_WORDS = 5;

    private final List<Question> bank;
    private final Map<String, String> paraphrases;

    /// @param paraphrases by the questions' keys
    public GoldenAnswers(List<Question> bank, Map<String, String> paraphrases) {
        this.bank = List.copyOf(bank);
        this.paraphrases = Map.copyOf(paraphrases);
    }

    /// @param index of the question in the bank
    public Map<GoldenText, String> of(int index) {
        var question = bank.get(index);
        var reference = question.referenceAnswer();
        Map<GoldenText, String> texts = new EnumMap<>(GoldenText.class);
        texts.put(GoldenText.REFERENCE, reference);
        texts.put(GoldenText.HALF, half(reference));
        other(index).ifPresent(q -> texts.put(GoldenText.OFF_TOPIC, q.referenceAnswer()));
        texts.put(GoldenText.GIBBERISH, gibberish(question));
        var paraphrase = paraphrases.get(question.key());
        if (paraphrase != null) {
            texts.put(GoldenText.PARAPHRASE, paraphrase);
        }
        texts.put(GoldenText.PASTED_BACK, question.text());
        return texts;
    }

    private Optional<Question> other(int index) {
        var question = bank.get(index);
        return IntStream.range(0, bank.size())
                .mapToObj(step -> bank.get((index + FAR + step) % bank.size()))
                .filter(o -> o.skills().stream().noneMatch(question.skills()::contains))
                .findFirst();
    }

    private static String half(String text) {
        int space = text.indexOf(' ', text.length() / 2);
        return space < 0 ? text.substring(0, (text.length() + 1) / 2) : text.substring(0, space);
    }

    /// Keys pressed at random, half as many words as the reference has.
    private static String gibberish(Question question) {
        var random = new Random(question.key().hashCode());
        int words = question.referenceAnswer().split("\\s+", -1).length / 2;
        return IntStream.range(0, Math.max(FEWEST_WORDS, words))
                .mapToObj(_ -> word(random))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int letters = random.nextInt(4, 9); letters > 0; letters--) {
            word.append(KEYS.charAt(random.nextInt(KEYS.length())));
        }
        return word.toString();
    }
}
