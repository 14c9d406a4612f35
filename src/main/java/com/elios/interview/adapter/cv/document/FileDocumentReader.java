package com.elios.interview.adapter.cv.document;

import com.elios.interview.adapter.cv.document.lines.LineCollector;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.port.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads PDF, DOCX, DOC and plain text files, told apart by their content.
public final class FileDocumentReader implements DocumentReader {
    private final ReadingLimits limits;

    public FileDocumentReader() {
        this(ReadingLimits.STANDARD);
    }

    FileDocumentReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentReading read(Path file) {
        return GuardedReading.run(() -> readUnguarded(file), limits.time());
    }

    private DocumentReading readUnguarded(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Refused(RefusalReason.NOT_FOUND);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Refused(RefusalReason.NOT_ACCESSIBLE);
        }
        long size = Files.size(file);
        if (size == 0) {
            return new Refused(RefusalReason.EMPTY);
        }
        if (size > limits.bytes()) {
            return new Refused(RefusalReason.TOO_LARGE);
        }
        return readContent(Files.readAllBytes(file));
    }

    private DocumentReading readContent(byte[] content) throws IOException {
        return switch (FileFormat.of(content)) {
            case PDF -> new PdfFile(limits).read(content);
            case ZIP -> new DocxFile(limits).read(content);
            case OLE2 -> new DocFile(limits).read(content);
            case PICTURE -> new Refused(RefusalReason.NO_TEXT);
            case TEXT -> readText(content);
            case UNKNOWN -> new Refused(RefusalReason.UNSUPPORTED_FORMAT);
        };
    }

    private DocumentReading readText(byte[] content) {
        var lines = new LineCollector(limits.characters());
        PlainText.decode(content).orElseThrow().lines().forEach(lines::add);
        var reading = lines.toReading(1);
        return reading instanceof Refused ? new Refused(RefusalReason.EMPTY) : reading;
    }
}
