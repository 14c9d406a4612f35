package com.elios.interview.adapter.cv.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/// The format that a file's own bytes tell; its name is not asked.
enum FileFormat {
    PDF,
    ZIP,
    OLE2,
    PICTURE,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 1024;
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*");
    private static final List<String> FOREIGN = List.of("{\\rtf", "<html", "<!doctype", "<?xml");

    static FileFormat of(byte[] content) {
        var head = new String(content, 0, Math.min(HEAD, content.length), ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE2;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (FOREIGN.stream().anyMatch(start::startsWith)) {
            return UNKNOWN;
        }
        return PlainText.decode(content).isPresent() ? TEXT : UNKNOWN;
    }

    private static boolean isPicture(String head) {
        return PICTURES.stream().anyMatch(head::startsWith)
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("BM") && head.length() > 30 && head.startsWith("\0\0\0\0", 6))
                || head.startsWith("ftypheic", 4)
                || head.startsWith("ftypavif", 4);
    }
}
