package com.elios.interview.domain.service.cv.outline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The headings that CVs use, in small letters, with the sections that they begin.
final class HeadingNames {
    private static final Map<String, Section> SECTIONS = new HashMap<>();

    static {
        EnglishHeadings.NAMES.forEach(HeadingNames::put);
        TranslatedHeadings.NAMES.forEach(HeadingNames::put);
    }

    private HeadingNames() {}

    private static void put(Section section, String names) {
        for (var name : names.replace("\n", "").split("\\|", -1)) {
            SECTIONS.put(name, section);
        }
    }

    static @Nullable Section section(String name) {
        return SECTIONS.get(name);
    }
}
