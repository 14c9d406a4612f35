package com.elios.interview.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// A CV, written in the formats in which people have theirs.
enum CvFile {
    DOCX {
        @Override
        Path in(Path folder) throws IOException {
            var file = folder.resolve("cv.docx");
            try (var document = new XWPFDocument();
                    var out = Files.newOutputStream(file)) {
                for (var line : LINES) {
                    document.createParagraph().createRun().setText(line);
                }
                document.write(out);
            }
            return file;
        }
    },

    PDF {
        @Override
        Path in(Path folder) throws IOException {
            var file = folder.resolve("cv.pdf");
            try (var document = pdf()) {
                document.save(file.toFile());
            }
            return file;
        }
    },

    TEXT {
        @Override
        Path in(Path folder) throws IOException {
            return Files.write(folder.resolve("cv.txt"), LINES);
        }
    },

    ENCRYPTED_PDF {
        @Override
        Path in(Path folder) throws IOException {
            var file = folder.resolve("locked.pdf");
            try (var document = pdf()) {
                document.protect(
                        new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                document.save(file.toFile());
            }
            return file;
        }
    };

    static final String NAME = "Nora Lindqvist";
    static final List<String> LINES =
            List.of(
                    NAME,
                    "nora.lindqvist@example.org",
                    "",
                    "Experience",
                    "Senior Software Engineer, Harbour Freight Systems, 2020-04 to 2024-09",
                    "Built shipment tracking services in Java with PostgreSQL and Docker.",
                    "Software Engineer, Lumen Books, 2016-01 to 2020-03",
                    "Wrote the order service in Python and its REST API.",
                    "",
                    "Education",
                    "MSc Computer Science, Uppsala University, 2013 to 2015",
                    "",
                    "Skills",
                    "Java, Python, SQL, Docker, Git");

    /// Writes the file into a folder.
    abstract Path in(Path folder) throws IOException;

    private static PDDocument pdf() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.newLineAtOffset(60, 720);
            for (var line : LINES) {
                content.showText(line);
                content.newLineAtOffset(0, -18);
            }
            content.endText();
        }
        return document;
    }
}
