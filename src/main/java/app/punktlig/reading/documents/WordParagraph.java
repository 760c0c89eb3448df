package app.punktlig.reading.documents;

import org.jspecify.annotations.Nullable;

/** What is known of a Word paragraph while it is being read. */
final class WordParagraph {
    final StringBuilder text = new StringBuilder();

    @Nullable
    String style;
    /** The list it stands in: -1 where the paragraph itself says nothing, 0 where it says none. */
    int list = -1;

    int level = -1;
    boolean hidden;
    /** Its properties are over: what comes is text. */
    boolean begun;

    /** Tab stops are set with the same element as tabs are. */
    void tab() {
        if (!hidden && text.length() + (begun ? 1 : 0) > 0) {
            text.append('\t');
        }
    }
}
