package com.elios.interview.adapter.cv.document;

import com.elios.interview.adapter.cv.document.lines.LineCollector;
import com.elios.interview.domain.model.cv.CvFinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Turns one XML part of a DOCX into lines: a paragraph is a line, a table row whose cells hold one
/// paragraph each is a line with tabs, and a text box comes before the paragraph that anchors it.
final class DocxBody {
    private static final int DEPTH = 200;

    private final DocxStyles styles;
    private final LineCollector lines;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean hasPictures;

    DocxBody(DocxStyles styles, LineCollector lines) {
        this.styles = styles;
        this.lines = lines;
    }

    void read(byte[] part) throws XMLStreamException {
        var xml = DocxStyles.open(part);
        int skipped = 0;
        while (xml.hasNext() && !lines.isFull()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new XMLStreamException("interrupted");
            }
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                skipped = skipped > 0 || isLeftOut(xml.getLocalName()) ? skipped + 1 : 0;
                if (skipped == 0) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    end(xml.getLocalName());
                }
            } else if (skipped == 0 && xml.isCharacters() && !open.isEmpty()) {
                open.element().text(xml.getText());
            }
        }
        if (hasPictures && lines.isEmpty()) {
            lines.found(CvFinding.Kind.PAGES_WITHOUT_TEXT);
        }
    }

    /// The fallback repeats what its alternative holds; deleted and moved text is not shown.
    private static boolean isLeftOut(String element) {
        return switch (element) {
            case "Fallback", "del", "moveFrom", "instrText", "delText", "pPrChange", "rPrChange" ->
                    true;
            default -> false;
        };
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (open.size() < DEPTH) {
                    boolean onColour = !open.isEmpty() || (!rows.isEmpty() && rows.element().dark);
                    open.push(new DocxParagraph(styles, onColour));
                }
            }
            case "tr" -> rows.push(new Row());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.element().cells.add(new ArrayList<>());
                    rows.element().dark = false;
                }
            }
            case "shd" -> {
                boolean dark = DocxParagraph.isDark(DocxStyles.attribute(xml, "fill"));
                if (!open.isEmpty()) {
                    open.element().start(xml);
                } else if (!rows.isEmpty()) {
                    rows.element().dark |= dark;
                }
            }
            case "drawing", "pict" -> hasPictures = true;
            default -> {
                if (!open.isEmpty()) {
                    open.element().start(xml);
                }
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> {
                if (!open.isEmpty()) {
                    finish(open.pop());
                }
            }
            case "tr" -> {
                if (!rows.isEmpty()) {
                    finish(rows.pop());
                }
            }
            default -> {
                if (!open.isEmpty()) {
                    open.element().end(element);
                }
            }
        }
    }

    private void finish(DocxParagraph paragraph) {
        lines.addHidden(paragraph.hiddenText());
        if (rows.isEmpty()) {
            paragraph.visibleLines().forEach(lines::addUnlessBlank);
        } else {
            rows.element().add(paragraph.visibleLines());
        }
    }

    private void finish(Row row) {
        var cells = row.cells.stream().filter(cell -> !cell.isEmpty()).toList();
        List<String> text = new ArrayList<>();
        if (row.isPairOfNotes()) {
            text.addAll(row.sideBySide());
        } else if (cells.stream().allMatch(cell -> cell.size() == 1)) {
            text.add(String.join("\t", cells.stream().map(List::getFirst).toList()));
        } else {
            cells.forEach(text::addAll);
        }
        if (rows.isEmpty()) {
            text.forEach(lines::addUnlessBlank);
        } else {
            rows.element().add(text);
        }
    }

    /// The cells of a table row, each with its lines.
    private static final class Row {
        private final List<List<String>> cells = new ArrayList<>();
        private boolean dark;

        void add(List<String> text) {
            if (cells.isEmpty()) {
                cells.add(new ArrayList<>());
            }
            text.stream().filter(line -> !line.isBlank()).forEach(cells.getLast()::add);
        }

        /// Two short cells of the same height, as in 'title and firm | place and dates'.
        boolean isPairOfNotes() {
            return cells.size() == 2
                    && cells.getFirst().size() == cells.getLast().size()
                    && cells.getFirst().size() <= 3
                    && cells.stream().flatMap(List::stream).allMatch(line -> line.length() < 60);
        }

        List<String> sideBySide() {
            var text = new ArrayList<String>();
            for (int i = 0; i < cells.getFirst().size(); i++) {
                text.add(cells.getFirst().get(i) + "\t" + cells.getLast().get(i));
            }
            return text;
        }
    }
}
