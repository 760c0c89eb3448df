package app.punktlig.reading.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A Word document's lists: counts their items, and writes the numbers that Word shows but does not store. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<Integer, Scheme> schemes = new HashMap<>();
    private final Map<Integer, Integer> schemeOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> ownLevels = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final WordStyles styles;

    WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    /** One level of a list: how its number is written, and from where it counts. */
    private record Level(
            String format, String text, int start, @Nullable String style) {
        private static final Level PLAIN = new Level("none", "", 1, null);
    }

    /** What several lists can share, so that they count on together. */
    private static final class Scheme {
        final Map<Integer, Level> levels = new HashMap<>();
        final int[] counters = new int[LEVELS];
        final boolean[] counting = new boolean[LEVELS];

        @Nullable
        String sameAsStyle;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> readScheme(xml);
                    case "num" -> readList(xml);
                    default -> {}
                }
            }
        }
    }

    private void readScheme(XMLStreamReader xml) throws XMLStreamException {
        var scheme = new Scheme();
        schemes.put(Xml.number(xml, "abstractNumId", -1), scheme);
        while (!atEndOf(xml, "abstractNum")) {
            if (xml.isStartElement() && xml.getLocalName().equals("lvl")) {
                scheme.levels.put(Xml.number(xml, "ilvl", 0), readLevel(xml));
            } else if (xml.isStartElement() && xml.getLocalName().equals("numStyleLink")) {
                scheme.sameAsStyle = Xml.attribute(xml, "val");
            }
        }
    }

    private void readList(XMLStreamReader xml) throws XMLStreamException {
        int list = Xml.number(xml, "numId", -1);
        int level = 0;
        while (!atEndOf(xml, "num")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "abstractNumId" -> schemeOfList.put(list, Xml.number(xml, "val", -1));
                    case "lvlOverride" -> level = Xml.number(xml, "ilvl", 0);
                    case "startOverride" -> of(restarts, list).put(level, Xml.number(xml, "val", 1));
                    case "lvl" -> of(ownLevels, list).put(level, readLevel(xml));
                    default -> {}
                }
            }
        }
    }

    private static Level readLevel(XMLStreamReader xml) throws XMLStreamException {
        String format = "decimal";
        String text = "";
        String style = null;
        int start = 1;
        while (!atEndOf(xml, "lvl")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> format = String.valueOf(Xml.attribute(xml, "val"));
                    case "lvlText" -> text = String.valueOf(Xml.attribute(xml, "val"));
                    case "start" -> start = Xml.number(xml, "val", 1);
                    case "pStyle" -> style = Xml.attribute(xml, "val");
                    default -> {}
                }
            }
        }
        return new Level(format, text, start, style);
    }

    private static boolean atEndOf(XMLStreamReader xml, String element) throws XMLStreamException {
        return xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private static <T> Map<Integer, T> of(Map<Integer, Map<Integer, T>> maps, int list) {
        return maps.computeIfAbsent(list, key -> new HashMap<>());
    }

    /** The level of a list that is meant for paragraphs of a style, or the given one. */
    int levelOf(int list, @Nullable String style, int otherwise) {
        var scheme = scheme(list);
        if (scheme == null || style == null) {
            return otherwise;
        }
        return scheme.levels.entrySet().stream()
                .filter(level -> style.equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    /** Counts one more item, and answers what stands before it: "3.", "2.1", "a)", a bullet, or nothing. */
    String next(int list, int wantedLevel) {
        var scheme = scheme(list);
        if (scheme == null) {
            return "";
        }
        int level = Math.clamp(wantedLevel, 0, LEVELS - 1);
        if (begun.add(list)) {
            restarts.getOrDefault(list, Map.of()).forEach((at, start) -> restart(scheme, at, start));
        }
        count(scheme, list, level);
        return written(scheme, list, level);
    }

    private @Nullable Scheme scheme(int list) {
        var scheme = schemes.get(schemeOfList.getOrDefault(list, -1));
        if (scheme == null || scheme.sameAsStyle == null) {
            return scheme;
        }
        int linked = styles.numbering(scheme.sameAsStyle)
                .map(WordStyles.Style::numberId)
                .orElse(-1);
        return linked == list ? scheme : schemes.get(schemeOfList.getOrDefault(linked, -1));
    }

    private static void restart(Scheme scheme, int level, int start) {
        if (level >= 0 && level < LEVELS) {
            scheme.counting[level] = true;
            scheme.counters[level] = start - 1;
        }
    }

    private void count(Scheme scheme, int list, int level) {
        for (int i = 0; i <= level; i++) {
            if (!scheme.counting[i]) {
                scheme.counting[i] = true;
                scheme.counters[i] = level(scheme, list, i).start() - (i == level ? 1 : 0);
            }
        }
        scheme.counters[level]++;
        for (int i = level + 1; i < LEVELS; i++) {
            scheme.counting[i] = false;
        }
    }

    private Level level(Scheme scheme, int list, int level) {
        var own = ownLevels.getOrDefault(list, Map.of()).get(level);
        return own != null ? own : scheme.levels.getOrDefault(level, Level.PLAIN);
    }

    private String written(Scheme scheme, int list, int level) {
        var shape = level(scheme, list, level);
        if (shape.format().equals("bullet")) {
            return shape.text().matches("[-–—]") ? shape.text() : "•";
        }
        var text = shape.text();
        for (int i = 0; i <= level; i++) {
            var number = Numerals.write(level(scheme, list, i).format(), scheme.counters[i]);
            text = text.replace("%" + (i + 1), number);
        }
        return text.strip();
    }
}
