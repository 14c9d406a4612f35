package com.elios.interview.adapter.cv.document.pdf;

import com.elios.interview.adapter.cv.document.pdf.Glyph.Visibility;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects the characters of one page with their places and whether they can be seen. What PDFBox
/// would make of them as lines is not used: see [PageLayout].
final class GlyphReader extends PDFTextStripper {
    private static final int GLYPHS_PER_PAGE = 60_000;
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final float TINY = 2.5f;
    private static final float NEARLY_WHITE = 0.95f;
    private static final float NEARLY_TRANSPARENT = 0.05f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private PaintedAreas painted = new PaintedAreas();
    private Visibility visibility = Visibility.SHOWN;
    private float size;
    private boolean isSoftHyphen;
    private boolean hasPicture;
    private int unreadable;
    private @Nullable PDColor lastColor;
    private boolean lastColorIsWhite;

    GlyphReader() {
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /// @param number counted from 1
    PageGlyphs read(PDDocument document, int number) throws IOException {
        glyphs.clear();
        painted = new PaintedAreas();
        hasPicture = false;
        unreadable = 0;
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        return new PageGlyphs(List.copyOf(glyphs), hasPicture, unreadable);
    }

    @Override
    protected void writePage() {
        // Lines are made elsewhere.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        InterruptibleBytes.check();
        if (getGraphicsState() != null) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            painted.follow(operator, operands, matrix, isWhite());
            switch (operator.getName()) {
                case "Do" -> noticePicture(operands, matrix);
                case "BI" -> hasPicture = true;
                case "BDC" -> isSoftHyphen = standsForSoftHyphen(operands);
                case "EMC" -> isSoftHyphen = false;
                default -> {}
            }
        }
        super.processOperator(operator, operands);
    }

    /// Typesetters paint a plain hyphen and note beside it that it is no part of the word.
    private static boolean standsForSoftHyphen(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.getLast() instanceof COSDictionary properties
                && SOFT_HYPHEN.equals(properties.getString(COSName.ACTUAL_TEXT));
    }

    private void noticePicture(List<COSBase> operands, Matrix matrix) {
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            hasPicture = true;
            painted.picture(matrix);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        var state = getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        size = Math.abs(matrix.getScalingFactorY());
        if (!mode.isFill() && !mode.isStroke()) {
            visibility = Visibility.UNPAINTED;
        } else if (size < TINY
                || state.getNonStrokeAlphaConstant() < NEARLY_TRANSPARENT
                || (mode.isFill()
                        && !mode.isStroke()
                        && isWhite()
                        && !painted.cover(
                                matrix.getTranslateX(), matrix.getTranslateY() + size / 4))) {
            visibility = Visibility.UNSEEN;
        } else {
            visibility = Visibility.SHOWN;
        }
        unreadable += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = isSoftHyphen ? SOFT_HYPHEN : position.getUnicode();
        if (text == null || text.isEmpty() || glyphs.size() >= GLYPHS_PER_PAGE) {
            return;
        }
        float left = position.getXDirAdj();
        float baseline = position.getYDirAdj();
        int turn = Math.round(position.getDir());
        boolean upright = turn == 0 || turn == 180;
        float width = upright ? position.getPageWidth() : position.getPageHeight();
        float height = upright ? position.getPageHeight() : position.getPageWidth();
        boolean outside = left < -1 || left > width || baseline < -1 || baseline > height + size;
        glyphs.add(
                new Glyph(
                        text,
                        left,
                        left + position.getWidthDirAdj(),
                        baseline,
                        Math.max(1, size),
                        turn,
                        outside ? Visibility.UNSEEN : visibility));
    }

    private boolean isWhite() {
        var color = getGraphicsState().getNonStrokingColor();
        if (color != lastColor) {
            lastColor = color;
            lastColorIsWhite = isWhite(color);
        }
        return lastColorIsWhite;
    }

    private static boolean isWhite(@Nullable PDColor color) {
        if (color == null) {
            return false;
        }
        var space = color.getColorSpace();
        if (space == null || space instanceof PDPattern || color.isPattern()) {
            return false;
        }
        try {
            for (float part : space.toRGB(color.getComponents())) {
                if (part < NEARLY_WHITE) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /// What was found on a page.
    ///
    /// @param unreadable how many characters had no meaning in their font
    record PageGlyphs(List<Glyph> glyphs, boolean hasPicture, int unreadable) {}
}
