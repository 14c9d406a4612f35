package com.elios.interview.adapter.cv.document;

import com.elios.interview.adapter.cv.document.lines.LineCollector;
import com.elios.interview.adapter.cv.document.pdf.PageFurniture;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Reads a DOCX straight from its XML parts, so that what Word shows in text boxes, headers and
/// content controls is read as well. Only the few parts that hold text are unpacked, each up to
/// a limit.
final class DocxFile {
    private static final int ENTRIES = 5_000;
    private static final Pattern TEXT_PART =
            Pattern.compile(
                    "word/(document\\d*|header\\d*|footer\\d*|styles\\d*)\\.xml"
                            + "|word/_rels/(document|header|footer)\\d*\\.xml\\.rels");

    private final ReadingLimits limits;

    DocxFile(ReadingLimits limits) {
        this.limits = limits;
    }

    DocumentReading read(byte[] content) throws IOException {
        var parts = unpack(content);
        var body =
                parts.entrySet().stream()
                        .filter(part -> part.getKey().startsWith("word/document"))
                        .findFirst();
        if (body.isEmpty()) {
            return new Refused(RefusalReason.UNSUPPORTED_FORMAT);
        }
        var lines = new LineCollector(limits.characters());
        try {
            var styles = DocxStyles.read(parts.getOrDefault("word/styles.xml", new byte[0]));
            readAll(parts, "word/header", styles, lines);
            new DocxBody(styles, lines).read(body.get().getValue());
            readAll(parts, "word/footer", styles, lines);
            for (var part : parts.entrySet()) {
                if (part.getKey().endsWith(".rels")) {
                    readLinks(part.getValue(), lines);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return lines.toReading(1);
    }

    private static void readLinks(byte[] relations, LineCollector lines) throws XMLStreamException {
        var xml = DocxStyles.open(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                lines.link(DocxStyles.attribute(xml, "Target"));
            }
        }
    }

    private static void readAll(
            Map<String, byte[]> parts, String prefix, DocxStyles styles, LineCollector lines)
            throws XMLStreamException {
        var seen = new HashSet<List<String>>();
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith(prefix)) {
                var own = new LineCollector(10_000);
                new DocxBody(styles, own).read(part.getValue());
                if (own.toReading(1) instanceof DocumentReading.Read(var text)
                        && seen.add(text.lines())
                        && text.findings().isEmpty()) {
                    text.lines().stream()
                            .filter(line -> !PageFurniture.isPageNumber(line))
                            .forEach(lines::addUnlessBlank);
                }
            }
        }
    }

    private Map<String, byte[]> unpack(byte[] content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (++entries > ENTRIES || Thread.currentThread().isInterrupted()) {
                    throw new RefusedDocument(RefusalReason.TOO_LARGE);
                }
                var name = entry.getName().replace('\\', '/').replaceFirst("^/", "");
                if (TEXT_PART.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                    parts.putIfAbsent(name.toLowerCase(Locale.ROOT), readPart(zip));
                } else {
                    skip(zip);
                }
            }
        }
        return parts;
    }

    private byte[] readPart(ZipInputStream zip) throws IOException {
        int limit = Math.toIntExact(limits.unpackedBytes());
        var bytes = zip.readNBytes(limit);
        if (bytes.length == limit) {
            throw new RefusedDocument(RefusalReason.TOO_LARGE);
        }
        return bytes;
    }

    /// Unpacking is what finds an entry's end, so a part that we leave out is bounded as well.
    private void skip(ZipInputStream zip) throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        for (int read; (read = zip.read(buffer)) >= 0; ) {
            total += read;
            if (total > 4 * limits.unpackedBytes() || Thread.currentThread().isInterrupted()) {
                throw new RefusedDocument(RefusalReason.TOO_LARGE);
            }
        }
    }
}
