package com.elios.interview.adapter.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Cuts text into the numbered pieces that an uncased BERT model was trained with, as the WordPiece
/// algorithm does: clean, lower-case without accents, split at spaces and punctuation, then the
/// longest known piece first. Needs no native library.
final class WordPieces {
    static final long START = 101;
    static final long END = 102;
    private static final long UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /// Reads the vocabulary out of a `tokenizer.json`.
    static WordPieces read(InputStream tokenizer) throws IOException {
        Map<String, Integer> numbers = HashMap.newHashMap(31_000);
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("vocab")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String piece = parser.currentName();
                        parser.nextToken();
                        numbers.put(piece, parser.getIntValue());
                    }
                }
            }
        }
        if (numbers.isEmpty()) {
            throw new IOException("the model's vocabulary is missing");
        }
        return new WordPieces(numbers);
    }

    /// The pieces of a text, without the start and end marks.
    long[] of(String text) {
        var pieces = new Pieces(text.length() / 3 + 8);
        var word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
        plain.codePoints()
                .forEach(
                        c -> {
                            if (isDropped(c)) {
                                return;
                            }
                            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
                            if (alone || isSpace(c)) {
                                cut(word, pieces);
                            }
                            if (alone) {
                                cut(word.appendCodePoint(c), pieces);
                            } else if (!isSpace(c)) {
                                word.appendCodePoint(c);
                            }
                        });
        cut(word, pieces);
        return pieces.toArray();
    }

    private void cut(StringBuilder word, Pieces pieces) {
        if (word.isEmpty()) {
            return;
        }
        String whole = word.toString();
        word.setLength(0);
        int before = pieces.count;
        if (whole.codePointCount(0, whole.length()) > LONGEST_WORD) {
            pieces.add(UNKNOWN);
            return;
        }
        int start = 0;
        while (start < whole.length()) {
            int end = whole.length();
            Integer number = null;
            while (end > start && number == null) {
                String piece = whole.substring(start, end);
                number = numbers.get(start == 0 ? piece : "##" + piece);
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                pieces.count = before;
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(number);
            start = end;
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> c == 0xfffd;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static final class Pieces {
        private long[] values;
        private int count;

        Pieces(int expected) {
            values = new long[expected];
        }

        void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, count);
        }
    }
}
