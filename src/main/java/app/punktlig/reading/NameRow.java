package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.Verbs;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row above the points with whole names in it, whatever stands before them: a code, a unit, or words that say how they came.
 *
 * @param others how many words stand outside the names and outside brackets
 */
record NameRow(String text, String label, List<ListedName> entries, int others) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern DOES = Pattern.compile(
            "ska|skall|får|fick|kan|vill|har|hade|lovar|lovade|åtar|åtog|bör|måste|to|will|shall|has|had|should|must|would|can|may|said|asked|reported|agreed");
    private static final int LONGEST = 300;
    private static final int FEW_WORDS = 5;
    private static final int SENTENCE = 14;

    /** A row without a name. */
    static final NameRow NONE = new NameRow("", "", List.of(), 0);

    static NameRow of(String text) {
        if (text.length() > LONGEST || !mayHoldName(text)) {
            return NONE;
        }
        NameRow row = from(text, 0);
        int person = firstPerson(text);
        boolean later = person > 0
                && (row.entries.isEmpty() || text.indexOf(row.entries.getFirst().name()) > person);
        return later ? from(text, person) : row;
    }

    /** A quick look for two words that begin with capitals, as a name and a surname do, and nothing but blanks between them. */
    static boolean mayHoldName(String text) {
        boolean capitals = false;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = i > 0 && Character.isWhitespace(text.charAt(i - 1));
            if (begins && !Character.isWhitespace(c)) {
                before = capitals;
                capitals = false;
            }
            if (begins && before && Character.isUpperCase(text.codePointAt(i))) {
                return true;
            }
            capitals |= Character.isUpperCase(text.codePointAt(i));
        }
        return false;
    }

    private static NameRow from(String text, int from) {
        List<ListedName> entries = withoutUnits(
                text,
                NameList.in(text.substring(from), false).stream()
                        .filter(e -> NamePiece.isFullName(e.name()))
                        .toList());
        int at = entries.isEmpty()
                ? 0
                : Math.max(0, text.indexOf(entries.getFirst().name()));
        String rest = BRACKETS.matcher(text).replaceAll(" ");
        for (ListedName entry : entries) {
            rest = rest.replace(entry.name(), " ");
        }
        return new NameRow(
                text, text.substring(0, at).strip(), entries, Word.in(rest).size());
    }

    /** "K3   Blue Harbour Lab   Anna Ek": what stands in a column before a person is where the person comes from. */
    private static List<ListedName> withoutUnits(String text, List<ListedName> entries) {
        boolean unit = entries.size() > 1
                && text.indexOf(entries.getFirst().name()) > 0
                && Cells.of(text).size() > 1
                && !beginsWithGivenName(entries.getFirst())
                && beginsWithGivenName(entries.get(1));
        return unit ? entries.subList(1, entries.size()) : entries;
    }

    private static boolean beginsWithGivenName(ListedName entry) {
        return GivenNames.has(Edges.firstWord(entry.name()));
    }

    /** Where a common given name begins with a surname after it; -1 where none does. */
    private static int firstPerson(String text) {
        List<Word> words = Word.in(text);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            Word next = words.get(i + 1);
            if (word.isCapital() && next.isCapital() && next.start() == word.end() + 1 && GivenNames.has(word.text())) {
                return word.start();
            }
        }
        return -1;
    }

    /** Whether at least half of the names begin as people's names do, and not as those of halls and companies. */
    boolean isOfPeople() {
        return given() * 2 >= entries.size() && given() > 0;
    }

    long given() {
        return entries.stream().filter(NameRow::beginsWithGivenName).count();
    }

    /** Several names, and little else. */
    boolean isList() {
        int most = entries.size() > 2 ? entries.size() * 3 : Edges.words(label) <= FEW_WORDS ? FEW_WORDS : 2;
        return entries.size() > 1 && isOfPeople() && others <= most && !tellsOfDoing();
    }

    /** One name, and what somebody is or comes from beside it. */
    boolean isOfOne() {
        return entries.size() == 1 && others <= FEW_WORDS + 1 && !text.endsWith(":") && !tellsOfDoing();
    }

    /** "Anna Ek ska måla": a verb behind the name tells what somebody does, and not that they came. */
    private boolean tellsOfDoing() {
        return entries.stream().anyMatch(entry -> {
            int end = text.indexOf(entry.name()) + entry.name().length();
            String verb = text.startsWith(" ", end) ? Edges.firstWord(text.substring(end + 1)) : "";
            boolean acts = text.endsWith(".") && verb.length() > 3 && (verb.endsWith("r") || verb.endsWith("s"));
            return acts || DOES.matcher(verb).matches() || Verbs.HANDS.has(verb);
        });
    }

    /** Whether the row as a whole says of whom it names that they were not there. */
    boolean tellsOfAbsence() {
        return others <= SENTENCE
                && (isOfPeople() || entries.size() == 1 && others <= FEW_WORDS)
                && Passages.AWAY.isIn(text)
                && !Attendance.STANDS_IN.matcher(text).find();
    }

    boolean isOfAbsent(ListedName entry) {
        return AttendanceLabel.deniesComing(label) || entry.isAbsent();
    }

    Attendee.Mode mode(ListedName entry) {
        Attendee.Mode own = entry.mode();
        return own == Attendee.Mode.PRESENT && Edges.words(label) <= FEW_WORDS
                ? new ListedName(entry.name(), "", label).mode()
                : own;
    }
}
