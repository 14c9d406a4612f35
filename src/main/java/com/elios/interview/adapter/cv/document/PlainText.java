package com.elios.interview.adapter.cv.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/// Decodes plain text: by its byte order mark, else as UTF-8, else as windows-1252; empty where the
/// bytes are no text at all.
final class PlainText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double CONTROL_SHARE = 0.002;
    private static final double LETTER_SHARE = 0.5;

    private PlainText() {}

    static Optional<String> decode(byte[] content) {
        return unchecked(content).filter(PlainText::isText);
    }

    private static Optional<String> unchecked(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(content, 3, content.length - 3, UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(new String(content, 2, content.length - 2, UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new String(content, 2, content.length - 2, UTF_16BE));
        }
        if (looksLikeUtf16(content, 1)) {
            return Optional.of(new String(content, UTF_16LE));
        }
        if (looksLikeUtf16(content, 0)) {
            return Optional.of(new String(content, UTF_16BE));
        }
        return Optional.of(utf8(content).orElseGet(() -> new String(content, WINDOWS_1252)));
    }

    private static Optional<String> utf8(byte[] content) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Latin text in UTF-16 has a zero in every other byte.
    private static boolean looksLikeUtf16(byte[] content, int offset) {
        int seen = Math.min(content.length / 2, 500);
        int zeros = 0;
        for (int i = 0; i < seen; i++) {
            if (content[2 * i + offset] == 0 && content[2 * i + 1 - offset] != 0) {
                zeros++;
            }
        }
        return seen > 4 && zeros > seen * 0.8;
    }

    private static boolean isText(String text) {
        long controls = text.chars().filter(PlainText::isControl).count();
        long visible = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return controls <= text.length() * CONTROL_SHARE && letters >= visible * LETTER_SHARE;
    }

    private static boolean isControl(int c) {
        return (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xFFFD;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
