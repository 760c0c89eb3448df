package app.punktlig.reading.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A Word document's paragraph styles, as far as they say that a paragraph is a heading, or numbered. */
final class WordStyles {
    /** A chain of styles is never this long; one that is goes in a circle. */
    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Style> styles = new HashMap<>();

    /** One style; a number id of -1 means that it says nothing of numbering, and 0 that it switches it off. */
    record Style(String name, @Nullable String parent, int numberId, int level) {
        boolean isHeading() {
            return name.startsWith("heading") || name.equals("title") || name.startsWith("rubrik");
        }

        boolean isContents() {
            return name.startsWith("toc ");
        }
    }

    /** The built-in names are English in every language of Word; the ids are not. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                readStyle(xml);
            }
        }
    }

    private void readStyle(XMLStreamReader xml) throws XMLStreamException {
        var id = Xml.attribute(xml, "styleId");
        String name = "";
        String parent = null;
        int numberId = -1;
        int level = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("style"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "name" -> name = String.valueOf(Xml.attribute(xml, "val"));
                    case "basedOn" -> parent = Xml.attribute(xml, "val");
                    case "numId" -> numberId = Xml.number(xml, "val", -1);
                    case "ilvl" -> level = Xml.number(xml, "val", 0);
                    default -> {}
                }
            }
        }
        if (id != null) {
            styles.put(id, new Style(name.toLowerCase(Locale.ROOT), parent, numberId, level));
        }
    }

    boolean isHeading(@Nullable String id) {
        return find(id).map(Style::isHeading).orElse(false);
    }

    /** A table of contents repeats every heading. */
    boolean isContents(@Nullable String id) {
        return find(id).map(Style::isContents).orElse(false);
    }

    /** The nearest style in the chain that speaks of numbering. */
    Optional<Style> numbering(@Nullable String id) {
        var style = find(id);
        for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
            if (style.get().numberId() >= 0) {
                return style;
            }
            style = find(style.get().parent());
        }
        return Optional.empty();
    }

    private Optional<Style> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(styles.get(id));
    }
}
