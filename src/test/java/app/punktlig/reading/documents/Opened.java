package app.punktlig.reading.documents;

/** What a document turned out to be, for a test that expects one thing of it. */
final class Opened {
    private Opened() {}

    static String text(Document document) {
        return switch (document) {
            case Document.Text(var text) -> text;
            case Document.Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    static Refusal refusal(Document document) {
        return switch (document) {
            case Document.Text(var text) -> throw new AssertionError("read: " + text.length() + " characters");
            case Document.Refused(var reason) -> reason;
        };
    }
}
