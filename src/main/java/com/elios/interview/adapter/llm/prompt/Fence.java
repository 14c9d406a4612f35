package com.elios.interview.adapter.llm.prompt;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Marks where material begins and ends. The mark carries a code made from the material itself, so
/// that the material cannot hold the mark that ends it, and the same material looks the same each
/// time.
final class Fence {
    private static final int CODE = 12;

    private Fence() {}

    static String around(String name, String material) {
        var plain = withoutControl(material);
        var title = name.toUpperCase(Locale.ROOT);
        var code = code(plain);
        return "----- "
                + title
                + " BEGINS "
                + code
                + " -----\n"
                + plain
                + "\n----- "
                + title
                + " ENDS "
                + code
                + " -----";
    }

    /// Marks of chat formats, which some servers read in the middle of a text as well, are pulled
    /// apart; characters that steer a display go.
    private static String withoutControl(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !isSteering(c))
                .forEach(plain::appendCodePoint);
        return plain.toString()
                .replace("<|", "< |")
                .replace("|>", "| >")
                .replace("[INST]", "[ INST]")
                .replace("[/INST]", "[ /INST]")
                .replace("<<SYS>>", "< <SYS>>");
    }

    private static boolean isSteering(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static String code(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, CODE);
    }
}
