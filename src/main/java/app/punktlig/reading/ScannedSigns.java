package app.punktlig.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The § of scanned minutes, which is often taken for & or $, and now and then for 8: put back where it stands before the points. */
final class ScannedSigns {

    private static final Pattern MISREAD = Pattern.compile("[&$8] {0,2}(\\d{1,3})[.:]? {1,3}\\p{Lu}.*");

    private static final int FEWEST = 3;
    private static final int GAP = 2;

    private ScannedSigns() {}

    /** The lines with the sign in its place. */
    static List<Line> restored(List<Line> lines) {
        List<Integer> places = new ArrayList<>();
        int certain = 0;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher m = text.length() > 3 && "&$8".indexOf(text.charAt(0)) >= 0 ? MISREAD.matcher(text) : null;
            int number = m != null && m.matches() ? Integer.parseInt(m.group(1)) : 0;
            boolean digit = text.startsWith("8");
            if (number > last && number <= last + GAP && !(digit && certain == 0)) {
                places.add(i);
                certain += digit ? 0 : 1;
                last = number;
            }
        }
        if (certain < FEWEST) {
            return lines;
        }
        List<Line> restored = new ArrayList<>(lines);
        places.forEach(i -> restored.set(i, withSign(lines.get(i))));
        return restored;
    }

    private static Line withSign(Line line) {
        return new Line(
                line.start(), line.end(), line.indent(), "§" + line.text().substring(1));
    }
}
