package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.speech.SpokenText;
import java.util.Locale;

/// Text as Speech Synthesis Markup Language 1.0, in which nothing of the text is markup.
final class Ssml {
    private static final int USUAL_RATE = 100;

    private Ssml() {}

    static String of(SpokenText text, String voice) {
        return """
        <speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="%s">\
        <voice name="%s"><prosody rate="%s">%s</prosody></voice></speak>"""
                .formatted(
                        escaped(text.language()),
                        escaped(voice),
                        rate(text.rate()),
                        escaped(text.text()));
    }

    private static String rate(int percent) {
        return String.format(Locale.ROOT, "%+d%%", percent - USUAL_RATE);
    }

    /// Without the characters that XML 1.0 does not have.
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Ssml::isXml).forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&apos;");
            default -> escaped.appendCodePoint(point);
        }
    }
}
