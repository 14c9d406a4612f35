package com.elios.interview.adapter.cv.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Makes PDFs for tests.
final class Pdfs {
    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    private interface Painting {
        void on(PDPageContentStream content) throws IOException;
    }

    Pdfs() {
        document.addPage(page);
    }

    Pdfs newPage() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    /// @param x from the left, @param y from the top, in points
    Pdfs text(float x, float y, String text) {
        return text(x, y, 11, Color.BLACK, text);
    }

    Pdfs text(float x, float y, float size, Color color, String text) {
        return paint(
                content -> {
                    content.beginText();
                    content.setNonStrokingColor(color);
                    content.setFont(FONT, size);
                    content.newLineAtOffset(x, 792 - y);
                    content.showText(text);
                    content.endText();
                });
    }

    Pdfs textEndingAt(float right, float y, String text) {
        try {
            return text(right - FONT.getStringWidth(text) / 1000 * 11, y, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdfs box(float x, float y, float width, float height, Color color) {
        return paint(
                content -> {
                    content.setNonStrokingColor(color);
                    content.addRect(x, 792 - y, width, height);
                    content.fill();
                });
    }

    Pdfs link(String target) {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI(target);
        link.setAction(action);
        link.setRectangle(new PDRectangle(50, 700, 100, 12));
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Pdfs picture() {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        return paint(
                content ->
                        content.drawImage(
                                LosslessFactory.createFromImage(document, image),
                                50,
                                50,
                                400,
                                500));
    }

    Pdfs encrypted(String userPassword) {
        try {
            var policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("cv.pdf"), bytes());
    }

    private Pdfs paint(Painting painting) {
        try (var content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            painting.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
