package app.punktlig.reading;

/** A sentence of a point, with its place in the document and its text on one line without emphasis. */
record Sentence(int start, int end, String text, Kind kind, int block) {

    /** Where in the layout it stood. */
    enum Kind {
        RUNNING,
        BULLET,
        TICKED,
        UNTICKED,
        ROW
    }

    boolean isTask() {
        return kind == Kind.UNTICKED;
    }
}
