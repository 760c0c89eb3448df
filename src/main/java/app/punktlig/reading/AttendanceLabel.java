package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.PointTitles;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The word or words at the beginning of a line that say what kind of names follow. */
record AttendanceLabel(Kind kind, String said, @Nullable String group, String rest) {

    /** What a label announces. */
    enum Kind {
        PRESENT,
        ABSENT,
        GROUP,
        CALLED,
        CHAIR,
        SECRETARY,
        SENDER,
        ADDRESSED,
        OTHER
    }

    private static final Pattern GROUP =
            Pattern.compile("(?<group>\\p{L}[\\p{L}\\p{M}\\d/&,. -]{0,40}?)(?: \\([^)]*\\))?:\\s+(?<rest>\\S.*)");
    private static final Pattern DASHED = Pattern.compile("(?<group>\\p{Lu}[\\p{L}/&-]{1,20}) [–—] (?<rest>\\p{L}.*)");
    private static final Pattern OFFICE =
            Pattern.compile("(?<office>[\\p{L}. -]{3,30}?)\\s*(?::|\\t|\\s{2,})\\s*(?<rest>\\p{L}.*)");
    /** A line of its own within the lists, above who wrote the minutes or led the meeting. */
    private static final Opening WRITER = Opening.of(Pattern.compile(
            "(?:protokollförare|mötessekreterare|mötesantecknare|antecknare|vid protokollet|mötesordförande|minute[- ]?taker|note[- ]?taker|in the chair) ?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    private static final Opening OTHER = Opening.of(
            Pattern.compile("[\\p{Lu}][\\p{L} /-]{1,30}:(?:\\s.*)?|[\\p{Lu}][\\p{L} /-]{1,30}(?:\\t|\\s{3,}).*\\d.*"));
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:were|was|received|had|has|hade|har|var|är|bilaga|se)\\b|\\b(?:from|från) \\p{Lu}",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** "Med var:", "Present were:" */
    private static final Pattern WERE_LAST = Pattern.compile("\\s(?:var|were|was)$");

    /** "Från förvaltaren:", after the names of others. */
    private static final Pattern PARTY =
            Pattern.compile("(?:från|för|from|for) \\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETS = Pattern.compile("[()]");
    /** Above a place, or above those who sat there. */
    private static final Opening ROOM = Opening.of(Pattern.compile(
            "(?<said>room|in room|rum|rummet|sal|salen|lokal|lokalen|plats)\\s?:\\s+(?<rest>\\p{Lu}.*)",
            Pattern.CASE_INSENSITIVE));

    private static final Pattern CODE = Pattern.compile("[A-ZÅÄÖ]{2,5}");
    private static final Pattern STOP = Pattern.compile("[.;|·]\\s+|\\s{2,}|\\t");
    private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L} ()-]{2,40}:");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_ALONE = 40;
    /** "Tidigt inkomna återbud" */
    private static final int WORDS_OF_ABSENCE = 3;

    static @Nullable AttendanceLabel of(String text, boolean listOpen) {
        boolean mayEndInAbsence = text.indexOf(':') > 0 || Edges.words(text) <= WORDS_OF_ABSENCE;
        Matcher told = mayEndInAbsence ? Passages.TOLD_ABSENT.in(text) : null;
        Matcher missing = told != null ? told : Openings.ABSENT.beginning(text);
        if (missing != null && isLabel(missing, text)) {
            return new AttendanceLabel(Kind.ABSENT, missing.group(), groupOf(missing), text.substring(missing.end()));
        }
        Matcher not = Openings.NOT.beginning(text);
        if (not != null) {
            AttendanceLabel denied = of(text.substring(not.end()), listOpen);
            if (denied != null && denied.kind() == Kind.PRESENT) {
                return new AttendanceLabel(Kind.ABSENT, denied.said(), denied.group(), denied.rest());
            }
        }
        Matcher there = Openings.PRESENT.beginning(text);
        if (there != null && isLabel(there, text)) {
            return new AttendanceLabel(Kind.PRESENT, there.group(), groupOf(there), text.substring(there.end()));
        }
        if (listOpen && WRITER.is(text)) {
            return new AttendanceLabel(Kind.PRESENT, text, null, "");
        }
        boolean parted = isParted(text);
        AttendanceLabel office = parted ? office(text) : null;
        if (office != null) {
            return office;
        }
        Matcher addressed = Openings.ADDRESSED.beginning(text);
        if (addressed != null) {
            return new AttendanceLabel(Kind.ADDRESSED, addressed.group(), null, text.substring(addressed.end()));
        }
        Matcher room = ROOM.whole(text);
        if (room != null && isListOfPeople(room.group("rest"))) {
            return new AttendanceLabel(Kind.PRESENT, room.group("said"), null, room.group("rest"));
        }
        boolean colon = text.indexOf(':') >= 0;
        if ((colon || text.indexOf('\t') >= 0) && Openings.NO_GROUP.begins(text)) {
            return new AttendanceLabel(Kind.OTHER, "", null, "");
        }
        Matcher group = !colon ? null : GROUP.matcher(text);
        if (group != null
                && group.matches()
                && !PointTitles.PRESENTER_LABEL.matcher(text).lookingAt()
                && isGroupOfNames(group, listOpen)) {
            return ofGroup(group.group("group").strip(), group.group("rest"));
        }
        Matcher dashed = text.indexOf('–') < 0 && text.indexOf('—') < 0 ? null : DASHED.matcher(text);
        if (dashed != null
                && dashed.matches()
                && isGroupOfNames(dashed, listOpen && dashed.group("group").indexOf(' ') < 0)) {
            return ofGroup(dashed.group("group").strip(), dashed.group("rest"));
        }
        boolean alone = listOpen && text.endsWith(":") && text.length() < LONGEST_ALONE;
        if (alone && Character.isUpperCase(text.codePointAt(0))) {
            return ofGroup(text.substring(0, text.length() - 1), "");
        }
        return parted
                        && (colon || Edges.holdsDigit(text))
                        && OTHER.is(text)
                        && !(listOpen && NameList.isNameInColumns(text))
                ? new AttendanceLabel(Kind.OTHER, "", null, "")
                : null;
    }

    /** A group's name above or before names; or words that say they were not there, which no list of such words holds. */
    static AttendanceLabel ofGroup(String group, String names) {
        return deniesComing(group)
                ? new AttendanceLabel(Kind.ABSENT, group, null, names)
                : new AttendanceLabel(Kind.GROUP, group, group, names);
    }

    /** "Hemma med feber", and not "hemifrån via länk". */
    static boolean deniesComing(String words) {
        return Passages.DENIES.isIn(words) || Passages.AWAY.isIn(words) && !Passages.REMOTE.isIn(words);
    }

    /** Whether the words only name a group, so that those above them say whether it was there. */
    boolean namesGroup() {
        return !Attendance.COMING.matcher(said).find();
    }

    /** Whether the label says who was there or who was not. */
    boolean tellsWhoCame() {
        return kind == Kind.PRESENT || kind == Kind.ABSENT;
    }

    private boolean isOfParty() {
        return kind == Kind.GROUP && PARTY.matcher(said).matches();
    }

    private boolean isOffice() {
        return kind == Kind.CHAIR || kind == Kind.SECRETARY;
    }

    /** "Gäst: Anna Ek, Bygg AB" */
    boolean isOfOne() {
        return Attendance.ONE.matcher(said).lookingAt();
    }

    /** A word such as "med" is a label only before a colon. */
    private static boolean isLabel(Matcher label, String text) {
        String said = label.group("group");
        boolean names = said.indexOf(',') >= 0 && said.indexOf('(') < 0;
        if (names || TELLS.matcher(WERE_LAST.matcher(said).replaceFirst("")).find()) {
            return false;
        }
        if (Openings.WEAK.begins(text)) {
            boolean alone = label.end() == text.length()
                    && (label.group("group").isBlank() || text.equals(text.toUpperCase(Locale.ROOT)));
            boolean dash = label.end() > 2 && "–-".indexOf(text.charAt(label.end() - 2)) >= 0;
            return alone
                    || dash
                    || (label.group("colon") != null && !label.group("colon").startsWith("."));
        }
        return label.group("colon") != null || label.end() == text.length() || text.charAt(label.end() - 1) == ' ';
    }

    private static @Nullable String groupOf(Matcher label) {
        String group = BRACKETS.matcher(label.group("group")).replaceAll("").strip();
        boolean code = !group.isEmpty() && Character.isUpperCase(group.codePointAt(0)) && group.length() < 30;
        return code ? group : null;
    }

    private static @Nullable AttendanceLabel office(String text) {
        Matcher label = beginsAsOffice(text) ? OFFICE.matcher(text) : null;
        if (label == null || !label.matches()) {
            return null;
        }
        String office = label.group("office").strip();
        String rest = Edges.before("<", label.group("rest"));
        Kind kind = Openings.SENDER.is(office)
                ? Kind.SENDER
                : Openings.CHAIR.is(office) ? Kind.CHAIR : Openings.SECRETARY.is(office) ? Kind.SECRETARY : Kind.OTHER;
        return kind == Kind.OTHER || NameList.in(rest, false).isEmpty()
                ? null
                : new AttendanceLabel(kind, office, null, rest);
    }

    private static boolean beginsAsOffice(String text) {
        return Openings.SENDER.begins(text)
                || Openings.CHAIR.begins(text)
                || Openings.SECRETARY.begins(text)
                || Character.isWhitespace(text.charAt(0));
    }

    /** A quick look for what parts a label from what it says. */
    private static boolean isParted(String text) {
        int end = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || Character.isWhitespace(c) && (c != ' ' || Character.isWhitespace(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Where in a line of names a label such as "Frånvarande:" begins anew; the line's length where none does. */
    static int nextLabel(String text) {
        int lastColon = text.lastIndexOf(':');
        Matcher end = STOP.matcher(text);
        while (lastColon > 0 && end.find() && end.end() < lastColon) {
            Matcher label = LABELLED.matcher(text).region(end.end(), text.length());
            if (label.lookingAt()) {
                AttendanceLabel next = of(text.substring(end.end()), true);
                if (next != null && (next.tellsWhoCame() || next.isOffice() || next.isOfParty())) {
                    return end.end();
                }
            }
        }
        return text.length();
    }

    /** Several whole names that begin with common given ones. */
    private static boolean isListOfPeople(String text) {
        List<ListedName> names = NameList.in(text, false);
        return names.size() > 1
                && names.stream().allMatch(n -> NamePiece.isFullName(n.name()))
                && names.stream()
                                        .filter(n -> GivenNames.has(Edges.firstWord(n.name())))
                                        .count()
                                * 2
                        >= names.size();
    }

    private static boolean isGroupOfNames(Matcher label, boolean listOpen) {
        List<ListedName> names = NameList.in(label.group("rest"), false);
        boolean code = CODE.matcher(label.group("group")).matches();
        boolean full = names.size() > 1 && names.stream().allMatch(n -> n.name().contains(" "));
        return listOpen
                ? !names.isEmpty()
                : code && names.size() > 1
                        || full
                        || isOnePerson(label.group("rest"), names, tellsHow(label.group("group")));
    }

    /** Whether words unknown as a label tell of coming all the same: "På länk från Torp", "Hemma med feber". */
    private static boolean tellsHow(String words) {
        return deniesComing(words) || Passages.REMOTE.isIn(words);
    }

    /** "Klubbmästare: Anna Ek" */
    private static boolean isOnePerson(String rest, List<ListedName> names, boolean sure) {
        return names.size() == 1
                && rest.startsWith(names.getFirst().name())
                && names.getFirst().name().indexOf(' ') > 0
                && (sure || GivenNames.has(Edges.firstWord(rest)));
    }
}
