package com.elios.interview.domain.model.cv;

import java.util.List;

/// The text of a document, line by line in reading order.
///
/// @param pages number of pages, 1 where the format has none
/// @param findings what was noticed while reading
public record DocumentText(List<String> lines, int pages, List<CvFinding> findings) {
    public DocumentText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        if (pages < 1) {
            throw new IllegalArgumentException("a document has at least one page: " + pages);
        }
    }
}
