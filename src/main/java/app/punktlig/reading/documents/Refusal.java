package app.punktlig.reading.documents;

import java.util.Locale;

/** The reasons for which a document is not read. */
public enum Refusal {
    MISSING,
    FOLDER,
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    TOO_SLOW,
    /** A small file that would unpack to a huge one. */
    UNPACKS_TOO_LARGE,
    PROGRAM,
    /** Word before 2007, and the other formats of that time: mail from Outlook, Excel, PowerPoint. */
    OLD_OFFICE,
    /** A file with a Word, Excel or PowerPoint document that asks for a password. */
    ENCRYPTED,
    DAMAGED,
    /** Pages that are pictures. */
    SCANNED,
    NO_TEXT,
    OTHER_FORMAT,
    OTHER_LANGUAGE;

    /** The end of the key of the text that explains it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
