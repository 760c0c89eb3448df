package app.punktlig.reading.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/**
 * The text of a Word document (.docx and its kin; macros are never run). POI opens the package and vets its parts; the
 * parts are read as a stream, because POI's document model takes ten times their size in memory, and does not count lists.
 */
final class WordText {
    private WordText() {}

    static String of(byte[] content, Limits limits) throws IOException {
        try (var parts = new WordPackage(content, limits.unpackedBytes())) {
            return text(parts, limits);
        } catch (InvalidFormatException | XMLStreamException | RuntimeException e) {
            throw new Unreadable(Unreadable.within(e));
        }
    }

    private static String text(WordPackage parts, Limits limits)
            throws IOException, XMLStreamException, InvalidFormatException {
        if (!parts.isOfOffice()) {
            throw new Unreadable(Refusal.OTHER_FORMAT);
        }
        try (var document = OPCPackage.open(parts)) {
            return text(document, limits);
        }
    }

    private static String text(OPCPackage document, Limits limits)
            throws IOException, XMLStreamException, InvalidFormatException {
        var body = mainPart(document);
        var styles = new WordStyles();
        read(related(body, "/styles"), styles::read);
        var numbering = new WordNumbering(styles);
        read(related(body, "/numbering"), numbering::read);
        var lines = new WordBody(styles, numbering, new WordLines(limits.characters()));
        read(Optional.of(body), lines::read);
        return PageHead.of(heads(body, styles, limits), lines.text()) + lines.text();
    }

    /** A document can have one head for its first page, and others for left and right ones. */
    private static String heads(PackagePart body, WordStyles styles, Limits limits)
            throws IOException, XMLStreamException, InvalidFormatException {
        var lines = new WordBody(styles, new WordNumbering(styles), WordLines.withoutRows(limits.characters()));
        for (PackageRelationship relation : body.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/header")) {
                read(Optional.ofNullable(body.getRelatedPart(relation)), lines::read);
            }
        }
        return lines.text();
    }

    private static PackagePart mainPart(OPCPackage document) throws IOException {
        for (PackageRelationship relation : document.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                var part = document.getPart(relation);
                if (part != null && part.getContentType().contains("word")) {
                    return part;
                }
                throw new Unreadable(part == null ? Refusal.DAMAGED : Refusal.OTHER_FORMAT);
            }
        }
        throw new Unreadable(Refusal.OTHER_FORMAT);
    }

    private static Optional<PackagePart> related(PackagePart body, String type) throws InvalidFormatException {
        for (PackageRelationship relation : body.getRelationships()) {
            if (relation.getRelationshipType().endsWith(type)) {
                return Optional.ofNullable(body.getRelatedPart(relation));
            }
        }
        return Optional.empty();
    }

    /** Something that takes in one part's XML. */
    private interface Taker {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private static void read(Optional<PackagePart> part, Taker taker) throws IOException, XMLStreamException {
        if (part.isEmpty()) {
            return;
        }
        try (InputStream stream = part.get().getInputStream()) {
            var xml = Xml.reader(stream);
            try {
                taker.read(xml);
            } finally {
                xml.close();
            }
        }
    }
}
