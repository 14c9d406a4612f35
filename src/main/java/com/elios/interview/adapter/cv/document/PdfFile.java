package com.elios.interview.adapter.cv.document;

import com.elios.interview.adapter.cv.document.lines.LineCollector;
import com.elios.interview.adapter.cv.document.pdf.PdfPages;
import com.elios.interview.domain.model.cv.CvFinding.Kind;
import com.elios.interview.domain.model.cv.DocumentReading;
import java.io.IOException;

/// Reads the text of a PDF page by page.
final class PdfFile {
    private final ReadingLimits limits;

    PdfFile(ReadingLimits limits) {
        this.limits = limits;
    }

    DocumentReading read(byte[] content) throws IOException {
        var pdf = PdfPages.read(content, limits.pages(), limits.characters());
        var lines = new LineCollector(limits.characters());
        pdf.lines().forEach(lines::addUnlessBlank);
        pdf.hidden().forEach(lines::addHidden);
        pdf.links().forEach(lines::link);
        if (pdf.pageCount() > limits.pages() || pdf.isTruncated()) {
            lines.found(Kind.TRUNCATED);
        }
        if (pdf.hasPagesWithoutText()) {
            lines.found(Kind.PAGES_WITHOUT_TEXT);
        }
        if (pdf.columnsMayBeMixed()) {
            lines.found(Kind.COLUMNS_MIXED);
        }
        if (pdf.hasUnreadableCharacters()) {
            lines.found(Kind.UNREADABLE_CHARACTERS);
        }
        return lines.toReading(pdf.pageCount());
    }
}
