package app.punktlig.chat;

import java.util.Locale;
import java.util.UUID;

/** A line of a draft that can be changed or taken away: what sort it is, and which. */
record MinutesLine(Kind kind, UUID id) {

    /** The sorts of lines, with the word that names each in commands. */
    enum Kind {
        NOTE("anteckning", "note"),
        DECISION("beslut", "decision"),
        ASSIGNMENT("uppdrag", "assignment"),
        PROMISE("löfte", "promise"),
        PROPOSAL("förslag", "proposal");

        private final String swedish;
        private final String english;

        Kind(String swedish, String english) {
            this.swedish = swedish;
            this.english = english;
        }

        /** The kind that a command's words end with. */
        static Kind of(String phrase) {
            var last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            for (var kind : values()) {
                if (last.equals(kind.swedish) || last.equals(kind.english)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no line is called that");
        }

        String word() {
            return swedish;
        }
    }
}
