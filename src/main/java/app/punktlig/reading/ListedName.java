package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Passages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One name of an attendance list, with what stands beside it. */
record ListedName(String name, String initials, String beside) {

    private static final Pattern DID = Pattern.compile(
            "\\b(?:deltog|deltar|närvarade|närvarar|lämnade|anlände|anslöt|kom|gick|via|joined|left|attended|ersätter|ersatte|för)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BESIDE = Pattern.compile("[(),;–\\[\\]-]");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern HANDLE = Pattern.compile("@(\\w[\\w.-]{0,30})");
    private static final Pattern OFFICES_END = Pattern.compile("[(),;/\\[\\]]|\\boch\\b|\\band\\b|\\s[–-]\\s");

    private static final int MOST_WORDS = 4;

    /** Whether a text tells what somebody did rather than who it is. */
    static boolean did(String text) {
        return DID.matcher(text).matches();
    }

    Attendee.Mode mode() {
        if (beside.isBlank()) {
            return Attendee.Mode.PRESENT;
        }
        boolean part = Edges.holdsDigit(beside) && Passages.PARTIAL_BY_NUMBER.isIn(beside);
        if (part || Passages.PARTIAL.isIn(beside)) {
            return Attendee.Mode.PARTIAL;
        }
        return Passages.REMOTE.isIn(beside) ? Attendee.Mode.REMOTE : Attendee.Mode.PRESENT;
    }

    @Nullable
    String role() {
        String role = beside.isEmpty()
                ? ""
                : Edges.without(
                        ",:;–-",
                        ",;.",
                        BRACKETS.matcher(HANDLE.matcher(beside).replaceAll("")).replaceAll(" "));
        boolean note = role.isEmpty()
                || DID.matcher(role).lookingAt()
                || Passages.REMOTE.isIn(role)
                        && Attendance.REMOTE.matcher(role).matches()
                        && mode() != Attendee.Mode.PRESENT;
        return note ? null : String.join(" ", Edges.parts(role));
    }

    /** "anek" of "Anna Ek (@anek)"; empty where there is none. */
    String handle() {
        Matcher handle = beside.indexOf('@') < 0 ? null : HANDLE.matcher(beside);
        return handle != null && handle.find() ? Edges.withoutSignsAfter(".-", handle.group(1)) : "";
    }

    /** "Anna Ek (frånvarande)" in a list of those called. */
    boolean isAbsent() {
        if (beside.isEmpty()) {
            return false;
        }
        boolean away = false;
        for (String piece : BESIDE.split(beside)) {
            String note = piece.strip();
            if (Attendance.STAYED.matcher(note).matches()) {
                return true;
            }
            away |= !isSentence(note) && Passages.AWAY.isIn(note);
        }
        return away
                && mode() == Attendee.Mode.PRESENT
                && !Attendance.STANDS_IN.matcher(beside).find();
    }

    /** "Hälsningar kom från Bo som är bortrest" stands beside the name and is about another. */
    private static boolean isSentence(String note) {
        return !note.isEmpty() && Character.isUpperCase(note.codePointAt(0)) && Edges.words(note) > MOST_WORDS;
    }

    boolean holds(Pattern office) {
        if (beside.isEmpty()) {
            return false;
        }
        for (String piece : OFFICES_END.split(beside)) {
            if (office.matcher(piece.strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** With more beside it. */
    ListedName and(String more) {
        return new ListedName(name, initials, beside + ", " + more);
    }

    ListedName withInitials(String letters) {
        return new ListedName(name, letters, beside);
    }
}
