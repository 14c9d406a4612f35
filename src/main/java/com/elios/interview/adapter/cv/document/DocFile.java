package com.elios.interview.adapter.cv.document;

import com.elios.interview.adapter.cv.document.lines.LineCollector;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads Word's binary format, and tells the encrypted packages that share its container.
final class DocFile {
    private static final int WHITE = 0xFFFFFF;
    private static final int WHITE_INDEX = 8;

    private final ReadingLimits limits;

    DocFile(ReadingLimits limits) {
        this.limits = limits;
    }

    DocumentReading read(byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")
                    || root.hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                return new Refused(RefusalReason.ENCRYPTED);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                return new Refused(RefusalReason.UNSUPPORTED_FORMAT);
            }
            return readWord(files);
        }
    }

    private DocumentReading readWord(POIFSFileSystem files) throws IOException {
        var lines = new LineCollector(limits.characters());
        try (var document = new HWPFDocument(files)) {
            addAll(document.getHeaderStoryRange(), lines);
            addAll(document.getRange(), lines);
            addAll(document.getMainTextboxRange(), lines);
        } catch (OldWordFileFormatException _) {
            try (var document = new HWPFOldDocument(files)) {
                addAll(document.getRange(), lines);
            }
        }
        return lines.toReading(1);
    }

    private static void addAll(Range range, LineCollector lines) {
        var cells = new StringBuilder();
        for (int i = 0; i < range.numParagraphs() && !lines.isFull(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            var paragraph = range.getParagraph(i);
            addHidden(paragraph, lines);
            var text = Range.stripFields(visibleText(paragraph));
            boolean inRow = text.endsWith("\u0007");
            var clean = text.replaceAll("[\\u0007\\r\\n]+$", "").replaceAll("[\\u0001\\u0008]", "");
            if (inRow && !paragraph.isTableRowEnd()) {
                cells.append(clean.replace('\u000b', ' ')).append('\t');
            } else if (inRow) {
                lines.addUnlessBlank(cells.toString());
                cells.setLength(0);
            } else {
                boolean listed = paragraph.isInList() && !clean.isBlank();
                (listed ? "• " + clean : clean)
                        .lines()
                        .flatMap(line -> line.replace('\u000b', '\n').lines())
                        .forEach(lines::addUnlessBlank);
            }
        }
        lines.addUnlessBlank(cells.toString());
    }

    private static String visibleText(Paragraph paragraph) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            var runText = run.text();
            if (!isHidden(run) || runText.contains("\u0007")) {
                text.append(runText);
            }
        }
        return text.toString();
    }

    private static void addHidden(Paragraph paragraph, LineCollector lines) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (isHidden(run)) {
                text.append(run.text());
            }
        }
        lines.addHidden(Range.stripFields(text.toString()));
    }

    private static boolean isHidden(CharacterRun run) {
        return run.isVanished()
                || run.getColor() == WHITE_INDEX
                || (run.getIco24() & 0xFFFFFFFFL) == WHITE
                || (run.getFontSize() > 0 && run.getFontSize() < 4);
    }
}
