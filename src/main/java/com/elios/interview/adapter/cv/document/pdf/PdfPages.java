package com.elios.interview.adapter.cv.document.pdf;

import com.elios.interview.adapter.cv.document.pdf.Glyph.Visibility;
import com.elios.interview.adapter.cv.document.pdf.GlyphReader.PageGlyphs;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The text of a PDF's pages and what was noticed while reading it.
///
/// @param lines in reading order, without page numbers and repeated heads and feet
/// @param hidden lines that a person cannot see
/// @param links the addresses that links lead to
public record PdfPages(
        List<String> lines,
        List<String> hidden,
        List<String> links,
        int pageCount,
        boolean isTruncated,
        boolean hasPagesWithoutText,
        boolean columnsMayBeMixed,
        boolean hasUnreadableCharacters) {
    private static final long MEMORY = 64_000_000;
    private static final long SCRATCH = 512_000_000;
    private static final int LINKS = 1_000;
    private static final double UNREADABLE_SHARE = 0.02;

    /// @param maxPages pages after these are left out
    /// @param maxCharacters pages after these many characters are left out
    /// @throws IOException where the file is broken or asks for a password
    public static PdfPages read(byte[] content, int maxPages, int maxCharacters)
            throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MEMORY, SCRATCH);
        try (var document =
                Loader.loadPDF(
                        new InterruptibleBytes(content), "", null, null, memory.streamCache)) {
            return read(document, maxPages, maxCharacters);
        }
    }

    private static PdfPages read(PDDocument document, int maxPages, int maxCharacters)
            throws IOException {
        var text = new DocumentLines();
        int pages = document.getNumberOfPages();
        IOException failure = null;
        int failures = 0;
        int read = Math.min(pages, maxPages);
        for (int number = 1; number <= read && text.characters() < maxCharacters; number++) {
            try {
                text.add(new GlyphReader().read(document, number));
                text.addLinks(document.getPage(number - 1));
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                failure = e;
                failures++;
                text.addNothing();
            }
        }
        if (failure != null && failures == read) {
            throw failure;
        }
        return text.finish(pages, text.characters() >= maxCharacters);
    }

    /// Puts the pages one after the other; columns that go on over several pages are each read to
    /// their end.
    private static final class DocumentLines {
        private final List<PageLayout> layouts = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private int characters;
        private int unreadable;
        private boolean hasPagesWithoutText;
        private boolean mayBeMixed;

        int characters() {
            return characters;
        }

        void addNothing() {
            hasPagesWithoutText = true;
        }

        void add(PageGlyphs page) {
            boolean isScan =
                    page.hasPicture()
                            && page.glyphs().stream()
                                            .filter(g -> g.visibility() == Visibility.UNPAINTED)
                                            .count()
                                    > 0.8 * page.glyphs().size();
            var shown = new ArrayList<Glyph>();
            var unseen = new ArrayList<Glyph>();
            for (var glyph : page.glyphs()) {
                boolean isSeen =
                        glyph.visibility() == Visibility.SHOWN
                                || (isScan && glyph.visibility() == Visibility.UNPAINTED);
                (isSeen ? shown : unseen).add(glyph);
            }
            characters += shown.size();
            unreadable += page.unreadable();
            hasPagesWithoutText |= shown.stream().allMatch(Glyph::isSpace);
            var layout = PageLayout.of(shown);
            mayBeMixed |= layout.mayBeMixed();
            layouts.add(layout);
            if (unseen.stream().anyMatch(glyph -> !glyph.isSpace())) {
                var hiddenLayout = PageLayout.of(unseen);
                hidden.addAll(hiddenLayout.above());
                hidden.addAll(hiddenLayout.left());
                hidden.addAll(hiddenLayout.right());
                hidden.addAll(hiddenLayout.below());
            }
        }

        void addLinks(PDPage page) throws IOException {
            for (var annotation : page.getAnnotations()) {
                if (links.size() < LINKS
                        && annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null) {
                    links.add(action.getURI());
                }
            }
        }

        PdfPages finish(int pages, boolean isTruncated) {
            return new PdfPages(
                    lines(),
                    hidden,
                    links,
                    pages,
                    isTruncated,
                    hasPagesWithoutText,
                    mayBeMixed,
                    unreadable > 3 && unreadable > UNREADABLE_SHARE * characters);
        }

        private List<String> lines() {
            var above = PageFurniture.without(layouts.stream().map(PageLayout::above).toList());
            var lines = new ArrayList<String>();
            var right = new ArrayList<String>();
            float gutter = 0;
            for (int i = 0; i < layouts.size(); i++) {
                var layout = layouts.get(i);
                boolean goesOn =
                        layout.hasColumns()
                                && above.get(i).isEmpty()
                                && Math.abs(layout.gutter() - gutter) < 10;
                if (!goesOn) {
                    lines.addAll(right);
                    right.clear();
                    lines.addAll(above.get(i));
                }
                gutter = layout.gutter();
                lines.addAll(layout.left());
                right.addAll(layout.right());
                layout.below().stream()
                        .filter(line -> !PageFurniture.isPageNumber(line))
                        .forEach(right::add);
            }
            lines.addAll(right);
            return lines;
        }
    }
}
