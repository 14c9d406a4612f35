package com.elios.interview.domain.service.delivery.words;

import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was said, word by word, with or without times.
public record SaidWords(List<Token> tokens) {
    private static final int LOOK_AHEAD = 4;

    public SaidWords {
        tokens = tokens.stream().filter(token -> !token.word().isEmpty()).toList();
    }

    public static SaidWords of(Transcript transcript) {
        return new SaidWords(transcript.utterances().stream().flatMap(SaidWords::tokens).toList());
    }

    /// Words without times.
    public static SaidWords of(String text) {
        return new SaidWords(written(text).map(SaidWords::untimed).toList());
    }

    public static SaidWords of(List<SpokenWord> words) {
        return new SaidWords(words.stream().map(word -> timed(word, word.text())).toList());
    }

    /// An utterance as a recogniser gives it: its text, and its words where they have times.
    public static SaidWords of(String text, List<SpokenWord> words) {
        return words.isEmpty() ? of(text) : new SaidWords(marked(text, words));
    }

    /// How many words, without sounds like “um”.
    public int words() {
        return (int) tokens.stream().filter(token -> !token.isSound()).count();
    }

    /// Whether every word has its times.
    public boolean isTimed() {
        return !tokens.isEmpty() && tokens.stream().allMatch(token -> token.from() != null);
    }

    /// Whether sentences and clauses are marked.
    public boolean isPunctuated() {
        return tokens.stream().anyMatch(Token::isSetOff);
    }

    /// Some words with what stands between them.
    ///
    /// @param end one past the last
    public String text(int from, int end) {
        return String.join(" ", tokens.subList(from, end).stream().map(Token::written).toList());
    }

    private static Stream<Token> tokens(Utterance utterance) {
        return of(utterance.text(), utterance.words()).tokens().stream();
    }

    /// Recognisers give words bare and the text with its marks: takes the marks from the text,
    /// where its words are the same.
    private static List<Token> marked(String text, List<SpokenWord> words) {
        var written = written(text).map(SaidWords::untimed).toList();
        var tokens = new ArrayList<Token>();
        int next = 0;
        for (var word : words) {
            var token = timed(word, word.text());
            for (int i = next; i < Math.min(written.size(), next + LOOK_AHEAD); i++) {
                if (written.get(i).word().equals(token.word())) {
                    token = timed(word, written.get(i).written());
                    next = i + 1;
                    break;
                }
            }
            tokens.add(token);
        }
        return tokens;
    }

    private static Stream<String> written(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).filter(part -> !part.isEmpty());
    }

    private static Token untimed(String written) {
        return new Token(written, null, null);
    }

    private static Token timed(SpokenWord word, String written) {
        Duration from = word.from();
        return new Token(written, from, word.to());
    }
}
