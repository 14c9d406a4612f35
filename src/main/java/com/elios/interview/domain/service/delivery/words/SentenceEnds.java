package com.elios.interview.domain.service.delivery.words;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Tells from the words around a moment whether a sentence or clause ends there.
public final class SentenceEnds {
    /// No sentence ends with one of these.
    private static final Set<String> DANGLING =
            Set.of(
                    "the", "a", "an", "and", "or", "but", "of", "to", "with", "for", "from", "in",
                    "on", "at", "by", "my", "our", "your", "their", "his", "its", "i", "we", "they",
                    "he", "she", "is", "are", "was", "were", "am", "be", "will", "would", "can",
                    "could", "should", "because", "if", "that's", "i'm", "very", "which", "who",
                    "than", "as", "into", "about", "not", "we're", "it's");

    private final SaidWords text;

    public SentenceEnds(SaidWords text) {
        this.text = text;
    }

    /// Empty where the words do not tell, or have no times.
    public Optional<Boolean> at(Duration moment) {
        if (!text.isTimed()) {
            return Optional.empty();
        }
        int last = -1;
        var tokens = text.tokens();
        for (int i = 0; i < tokens.size() && middle(tokens.get(i)).compareTo(moment) < 0; i++) {
            last = i;
        }
        if (last < 0 || last == tokens.size() - 1) {
            return Optional.empty();
        }
        var before = tokens.get(last);
        boolean hesitates = tokens.get(last + 1).isSound() && !before.endsSentence();
        if (before.isSound() || hesitates) {
            return Optional.of(false);
        }
        if (text.isPunctuated()) {
            return Optional.of(before.isSetOff());
        }
        return DANGLING.contains(before.word()) ? Optional.of(false) : Optional.empty();
    }

    private static Duration middle(Token token) {
        return Objects.requireNonNull(token.from())
                .plus(Objects.requireNonNull(token.to()))
                .dividedBy(2);
    }
}
