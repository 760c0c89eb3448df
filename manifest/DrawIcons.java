import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the app's two icons: an agenda of three points, the first of them settled. Run: {@code java manifest/DrawIcons.java} */
final class DrawIcons {
    /** The accent colour of the manifest. */
    private static final Color ACCENT = new Color(0x1F, 0x5C, 0x6B);

    private final Graphics2D g;
    /** How many pixels one of the drawing's hundred units takes. */
    private final double unit;

    private final double left;

    private DrawIcons(Graphics2D g, double left, double unit) {
        this.g = g;
        this.left = left;
        this.unit = unit;
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length > 0 ? args[0] : "manifest");
        ImageIO.write(color(), "png", folder.resolve("color.png").toFile());
        ImageIO.write(outline(), "png", folder.resolve("outline.png").toFile());
    }

    /** 192 pixels, the sign within the middle 120, as Teams cuts the corners. */
    private static BufferedImage color() {
        var image = new BufferedImage(192, 192, BufferedImage.TYPE_INT_RGB);
        var g = pen(image);
        g.setColor(ACCENT);
        g.fillRect(0, 0, 192, 192);
        new DrawIcons(g, 40, 1.12).agenda(8);
        return image;
    }

    /** 32 pixels, white on nothing. */
    private static BufferedImage outline() {
        var image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        new DrawIcons(pen(image), 3, 0.26).agenda(9);
        return image;
    }

    private void agenda(double thickness) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke((float) (thickness * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        tick(18);
        dot(50);
        dot(82);
        for (double y : new double[] {18, 50, 82}) {
            g.draw(new Line2D.Double(x(42), x(y), x(94), x(y)));
        }
    }

    private void tick(double y) {
        var tick = new Path2D.Double();
        tick.moveTo(x(4), x(y));
        tick.lineTo(x(12), x(y + 9));
        tick.lineTo(x(26), x(y - 10));
        g.draw(tick);
    }

    private void dot(double y) {
        g.fill(new Ellipse2D.Double(x(5), x(y - 9), 18 * unit, 18 * unit));
    }

    private double x(double units) {
        return left + units * unit;
    }

    private static Graphics2D pen(BufferedImage image) {
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
