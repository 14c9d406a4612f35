package com.elios.interview.adapter.cv.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out what repeats at the edges of pages: page numbers, running heads and feet.
public final class PageFurniture {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)(.{0,60}[\\s–—|-])?(page\\s*)?\\d{1,3}\\s*(/|of)\\s*\\d{1,3}"
                            + "|page\\s*\\d{1,3}|[-–—]?\\s*\\d{1,3}\\s*[-–—]?|page");

    private PageFurniture() {}

    public static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    /// @param pages the lines of each page, top to bottom
    static List<List<String>> without(List<List<String>> pages) {
        var repeated = new HashMap<String, Integer>();
        for (var page : pages) {
            edges(page).stream()
                    .map(PageFurniture::shape)
                    .distinct()
                    .forEach(shape -> repeated.merge(shape, 1, Integer::sum));
        }
        var kept = new ArrayList<List<String>>();
        for (int i = 0; i < pages.size(); i++) {
            boolean first = i == 0;
            var lines = new ArrayList<>(pages.get(i));
            for (boolean atTop : new boolean[] {true, false}) {
                if (!lines.isEmpty()) {
                    var edge = atTop ? lines.getFirst() : lines.getLast();
                    boolean repeats = !first && repeated.getOrDefault(shape(edge), 0) > 1;
                    if (isPageNumber(edge) || (repeats && pages.size() > 1)) {
                        lines.remove(atTop ? 0 : lines.size() - 1);
                    }
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    private static List<String> edges(List<String> page) {
        return page.isEmpty() ? List.of() : List.of(page.getFirst(), page.getLast());
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
