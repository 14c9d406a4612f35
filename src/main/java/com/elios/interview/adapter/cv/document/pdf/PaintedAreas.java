package com.elios.interview.adapter.cv.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// The parts of a page that are painted in another colour than white, as bounding boxes: white text
/// on them can be seen.
final class PaintedAreas {
    private static final int AREAS = 2_000;

    private final List<Rectangle2D> areas = new ArrayList<>();
    private @Nullable Rectangle2D path;

    /// Takes note of a path operator.
    ///
    /// @param isWhite whether the colour to fill with is white
    void follow(Operator operator, List<COSBase> operands, Matrix matrix, boolean isWhite) {
        switch (operator.getName()) {
            case "re" -> rectangle(operands, matrix);
            case "m", "l", "c", "v", "y" -> points(operands, matrix);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (path != null && !isWhite) {
                    add(path);
                }
                path = null;
            }
            case "S", "s", "n" -> path = null;
            default -> {}
        }
    }

    /// A picture fills the unit square of its matrix.
    void picture(Matrix matrix) {
        var box = new Rectangle2D.Float();
        box.setRect(matrix.getTranslateX(), matrix.getTranslateY(), 0, 0);
        for (float[] corner : new float[][] {{1, 0}, {0, 1}, {1, 1}}) {
            box.add(matrix.transformPoint(corner[0], corner[1]));
        }
        add(box);
    }

    boolean cover(float x, float y) {
        return areas.stream().anyMatch(area -> area.contains(x, y));
    }

    private void add(Rectangle2D area) {
        if (areas.size() < AREAS) {
            areas.add(area);
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        var n = numbers(operands);
        if (n.length == 4) {
            extend(matrix.transformPoint(n[0], n[1]));
            extend(matrix.transformPoint(n[0] + n[2], n[1] + n[3]));
        }
    }

    private void points(List<COSBase> operands, Matrix matrix) {
        var n = numbers(operands);
        for (int i = 0; i + 1 < n.length; i += 2) {
            extend(matrix.transformPoint(n[i], n[i + 1]));
        }
    }

    private void extend(Point2D point) {
        if (path == null) {
            path = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            path.add(point);
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        var numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return new float[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
