package com.elios.interview.adapter.cv.document.lines;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Makes characters that look alike the same: ligatures, spaces, bullets, soft hyphens.
final class CleanText {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*[•‣⁃∙◦○●◉▪▫■□◆◇❖➢➤►▶▸✓✔✦★☆·¤\\uF000-\\uF0FF]\\s*(?=\\S)");
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern SPACES =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");
    private static final double UNREADABLE_SHARE = 0.01;

    private CleanText() {}

    static String line(String raw) {
        var text =
                LIGATURES
                        .matcher(raw)
                        .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        text = SPACES.matcher(text).replaceAll(" ");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceFirst("• ");
        text = PRIVATE.matcher(text).replaceAll(" ");
        text = CONTROLS.matcher(text).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        return TABS.matcher(text).replaceAll("\t").stripTrailing();
    }

    /// Whether more than one in a hundred characters could not be decoded.
    static boolean isUnreadable(List<String> lines) {
        long all = lines.stream().mapToLong(String::length).sum();
        long bad = lines.stream().flatMapToInt(String::chars).filter(CleanText::isBad).count();
        return bad > 2 && bad > all * UNREADABLE_SHARE;
    }

    private static boolean isBad(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.UNASSIGNED;
    }
}
