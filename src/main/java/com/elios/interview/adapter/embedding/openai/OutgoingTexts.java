package com.elios.interview.adapter.embedding.openai;

import java.util.List;
import java.util.function.UnaryOperator;

/// What becomes of texts before they leave the machine.
///
/// @param sent what is sent instead of a text; the text itself where the person wants that
/// @param listed what the ledger shows instead of what is sent: always with names, addresses,
///     numbers and links replaced
public record OutgoingTexts(UnaryOperator<String> sent, UnaryOperator<String> listed) {
    /// The service reads 8,192 tokens and a token is seldom shorter than a letter; what the app
    /// embeds is shorter by far.
    private static final int LONGEST = 8_000;

    /// The service refuses an empty text.
    private static final String NOTHING = ".";

    private static final int PREVIEW = 1_000;

    String toSend(String text) {
        var outgoing = sent.apply(text);
        var cut = outgoing.length() > LONGEST ? cut(outgoing) : outgoing;
        return cut.isBlank() ? NOTHING : cut;
    }

    /// @param texts as they are sent
    String preview(List<String> texts) {
        var beginning = new StringBuilder();
        for (var text : texts) {
            if (beginning.length() >= PREVIEW) {
                break;
            }
            beginning.append(text).append('\n');
        }
        return listed.apply(beginning.toString().strip());
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
