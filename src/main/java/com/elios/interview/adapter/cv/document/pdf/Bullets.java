package com.elios.interview.adapter.cv.document.pdf;

import java.util.regex.Pattern;

/// Knows the signs that stand before list items.
final class Bullets {
    private static final String SIGNS = "•‣⁃∙◦○●◉▪▫■□◆◇❖➢➤►▶▸✓✔✦·\\uF000-\\uF0FF";
    private static final Pattern SIGN = Pattern.compile("[" + SIGNS + "*–-]|o");
    private static final Pattern START =
            Pattern.compile("^([" + SIGNS + "]\\s*|[*–-]\\s+|o\\s+|\\d{1,2}[.)]\\s+)\\S.*");

    private Bullets() {}

    static boolean is(String text) {
        return SIGN.matcher(text).matches();
    }

    static boolean starts(String text) {
        return START.matcher(text).matches();
    }
}
