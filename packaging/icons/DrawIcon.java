import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws the product's icon, a speech bubble with a check mark, in every size and container that
/// the installers take. Run in this folder: `java DrawIcon.java`.
final class DrawIcon {
    private static final Color GROUND = new Color(0x1F5673);
    private static final Color BUBBLE = new Color(0xF6FAFC);
    private static final Color CHECK = new Color(0x2E8B6F);
    private static final Map<String, Integer> MAC_TYPES = new LinkedHashMap<>();

    static {
        MAC_TYPES.put("ic07", 128);
        MAC_TYPES.put("ic08", 256);
        MAC_TYPES.put("ic09", 512);
    }

    private DrawIcon() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        for (int size : List.of(32, 64, 128, 256, 512)) {
            Files.write(Path.of("elios-" + size + ".png"), png(size));
        }
        Files.write(Path.of("elios.ico"), ico(List.of(16, 24, 32, 48, 64, 256)));
        Files.write(Path.of("elios.icns"), icns());
    }

    /// One picture; all measures are shares of the edge.
    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size, size);
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(0.03, 0.03, 0.94, 0.94, 0.42, 0.42));
        pen.setColor(BUBBLE);
        pen.fill(bubble());
        pen.setColor(CHECK);
        pen.setStroke(new BasicStroke(0.085f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(check());
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Area bubble() {
        var shape = new Area(new RoundRectangle2D.Double(0.18, 0.2, 0.64, 0.48, 0.26, 0.26));
        var tail = new Path2D.Double();
        tail.moveTo(0.3, 0.62);
        tail.lineTo(0.3, 0.83);
        tail.lineTo(0.54, 0.65);
        tail.closePath();
        shape.add(new Area(tail));
        return shape;
    }

    private static Path2D check() {
        var line = new Path2D.Double();
        line.moveTo(0.36, 0.44);
        line.lineTo(0.46, 0.54);
        line.lineTo(0.65, 0.34);
        return line;
    }

    /// The container of Windows: a directory of entries, each a whole PNG.
    private static byte[] ico(List<Integer> sizes) throws IOException {
        var pictures = new ByteArrayOutputStream();
        int start = 6 + 16 * sizes.size();
        ByteBuffer directory = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] picture = png(size);
            byte edge = (byte) (size == 256 ? 0 : size);
            directory.put(edge).put(edge).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            directory.putInt(picture.length).putInt(start + pictures.size());
            pictures.writeBytes(picture);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(pictures.toByteArray());
        return file.toByteArray();
    }

    /// The container of macOS: typed blocks, each a whole PNG, lengths including their headers.
    private static byte[] icns() throws IOException {
        var blocks = new ByteArrayOutputStream();
        var out = new DataOutputStream(blocks);
        for (Map.Entry<String, Integer> type : MAC_TYPES.entrySet()) {
            byte[] picture = png(type.getValue());
            out.writeBytes(type.getKey());
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        var file = new ByteArrayOutputStream();
        var header = new DataOutputStream(file);
        header.writeBytes("icns");
        header.writeInt(8 + blocks.size());
        header.write(blocks.toByteArray());
        return file.toByteArray();
    }
}
