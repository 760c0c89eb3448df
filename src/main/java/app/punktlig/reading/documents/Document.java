package app.punktlig.reading.documents;

/** What came of opening a document: its text, or the reason why there is none. */
public sealed interface Document {

    /** The document's words in reading order, lines ended by {@code \n}, paragraphs whole. */
    record Text(String text) implements Document {}

    /** The document could not be read, and why. */
    record Refused(Refusal reason) implements Document {}
}
