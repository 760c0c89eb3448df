package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as attendance lists write them: with roles, notes in brackets, initials before or after, one a line or many. */
final class NameList {

    private static final Pattern INITIALS = Pattern.compile("[A-ZÅÄÖ]{2,4}");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\p{L}?");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^()]{0,40}\\(([^()]+)\\)\\.?");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{2,}");
    private static final Pattern INITIALS_AT_END = Pattern.compile(".*\\(([A-ZÅÄÖ]{2,4})\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern GIVEN_AND_LETTER = Pattern.compile("\\p{Lu}[\\p{Ll}-]+ \\p{Lu}\\.?");
    private static final Pattern GIVEN_AND_LETTERS = Pattern.compile("\\p{L}+ \\p{L}{1,2}\\.?");
    private static final Pattern FROM = Pattern.compile("Från|From");
    private static final int LONGEST = 4000;
    private static final int MOST_INITIALS = 4;
    private static final int LONGEST_WRITER = 12;
    private static final int MOST_CELLS = 4;
    private static final int LONGEST_ROW = 200;

    /** Whether one word is a name in a list, found out when it is first asked. */
    private static final class ShortNames implements BooleanSupplier {

        private final List<String> pieces;
        private @Nullable Boolean known;

        ShortNames(List<String> pieces) {
            this.pieces = pieces;
        }

        @Override
        public boolean getAsBoolean() {
            Boolean answer = known;
            if (answer == null) {
                answer = mostlySingleWords(pieces) || mostlyGivenNames(pieces);
                known = answer;
            }
            return answer;
        }
    }

    private NameList() {}

    /** The names of a running text. */
    static List<ListedName> in(String text, boolean oneOnly) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> pieces = NamePieces.of(text);
        ShortNames shortNames = new ShortNames(pieces);
        boolean one = oneOnly || isRow(text, pieces);
        List<ListedName> entries = new ArrayList<>();
        String initials = "";
        for (String written : pieces) {
            Matcher me = written.indexOf('(') < 0 ? null : Attendance.I_WHO_AM.matcher(written);
            String piece = me != null && me.matches() ? me.group("name") : written;
            if (areInitials(piece) && !shortNames.getAsBoolean()) {
                if (entries.isEmpty()) {
                    initials = piece;
                } else if (entries.getLast().initials().isEmpty()) {
                    entries.add(entries.removeLast().withInitials(piece));
                }
                continue;
            }
            if (isWriter(piece)) {
                entries.add(new ListedName(piece, "", ""));
                continue;
            }
            ListedName entry = one && !entries.isEmpty() ? null : NamePiece.of(piece, initials, shortNames);
            entry = entry != null && (isNote(entry, entries) || isUnitBeforeInitials(entry, piece, entries))
                    ? null
                    : entry;
            if (entry == null && !entries.isEmpty()) {
                ListedName last = entries.removeLast();
                entries.add(last.and(piece));
            } else if (entry != null) {
                entries.add(entry);
                initials = "";
            }
        }
        if (entries.size() == 1
                && Attendance.NONE.matcher(entries.getFirst().name()).matches()) {
            return List.of();
        }
        Matcher all = entries.isEmpty() && text.indexOf('(') >= 0 ? IN_BRACKETS.matcher(text) : null;
        return all != null && all.matches() ? in(all.group(1), oneOnly) : entries;
    }

    private static boolean areInitials(String piece) {
        return piece.length() <= MOST_INITIALS && INITIALS.matcher(piece).matches();
    }

    /** "jag", "undertecknad": the one who writes. */
    static boolean isWriter(String name) {
        return name.length() <= LONGEST_WRITER && Attendance.I.matcher(name).matches();
    }

    /** "barnvakt" after names with capitals. */
    private static boolean isNote(ListedName entry, List<ListedName> before) {
        return !before.isEmpty()
                && Character.isLowerCase(entry.name().codePointAt(0))
                && Character.isUpperCase(before.getFirst().name().codePointAt(0));
    }

    /** "Pharmacy (LF)" after "Lorna Fitch": where she works, and her initials. */
    private static boolean isUnitBeforeInitials(ListedName entry, String piece, List<ListedName> before) {
        Matcher bracketed = piece.indexOf('(') < 0 ? null : INITIALS_AT_END.matcher(piece);
        return bracketed != null
                && !before.isEmpty()
                && bracketed.matches()
                && areInitialsOf(before.getLast().name(), bracketed.group(1))
                && !areInitialsOf(entry.name(), bracketed.group(1));
    }

    /** The names of a sentence that speaks of nothing else: there a single capital word is a name. */
    static List<ListedName> trusting(String sentence) {
        List<ListedName> entries = new ArrayList<>();
        for (String piece : NamePieces.of(Edges.withoutSignsAfter(".!", sentence))) {
            ListedName entry = NamePiece.of(piece, "", true);
            if (entry != null
                    && Character.isUpperCase(entry.name().codePointAt(0))
                    && !FROM.matcher(entry.name()).matches()
                    && !isOfficeAt(entry, entries)
                    && !isWriter(entry.name())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** "rektor Vik" after "Anna Ek": where she is head, and no other person. */
    private static boolean isOfficeAt(ListedName entry, List<ListedName> before) {
        return !before.isEmpty()
                && before.getLast().name().indexOf(' ') > 0
                && entry.name().indexOf(' ') < 0
                && NamePiece.isOffice(entry.beside().split(" ", 2)[0])
                && !GivenNames.has(entry.name());
    }

    /** Whether a line of its own goes on with a list of names of which this was the first row. */
    static boolean isRowOfNames(String row, String firstRow) {
        List<String> pieces = withoutCode(NamePieces.of(row));
        List<ListedName> entries = in(row, false);
        // A paragraph of a Word file is one long row; then every piece of it has to be a name.
        boolean tooLong = row.length() > LONGEST_ROW && entries.size() < pieces.size();
        boolean sentence = row.endsWith(".") && row.length() > 60 && entries.size() < pieces.size();
        if (pieces.isEmpty() || tooLong || sentence) {
            return false;
        }
        boolean full = entries.stream().anyMatch(e -> NamePiece.isFullName(e.name()));
        boolean initialsFirst = areInitials(pieces.getFirst()) && !entries.isEmpty();
        boolean alike = firstRow.isEmpty()
                ? !entries.isEmpty() && words(row) <= 4
                : !entries.isEmpty() && words(row) <= 3 && words(firstRow) <= 4;
        return full && (isRow(row, pieces) || isRoleAndName(row))
                || full
                        && (NamePiece.isFullName(NamePiece.withoutOffice(pieces.getFirst()))
                                || initialsFirst
                                || NamePiece.of(pieces.getFirst(), "", true) != null)
                || initialsFirst
                || alike;
    }

    /** Given names alone among whole ones: more of them are common given names than are not. */
    private static boolean mostlyGivenNames(List<String> pieces) {
        int given = 0;
        int others = 0;
        for (String piece : pieces) {
            String bare = withoutBrackets(piece);
            boolean single = isSingleWord(bare);
            given += (single
                            ? GivenNames.has(bare)
                            : GIVEN_AND_LETTER.matcher(bare).matches())
                    ? 1
                    : 0;
            others += single && !GivenNames.has(bare) ? 1 : 0;
        }
        return given > 0 && (given >= others || singlesTogether(pieces) > 1);
    }

    private static boolean isSingleWord(String bare) {
        return bare.indexOf(' ') < 0 && !areInitials(bare);
    }

    /** How often one word that may be a name follows upon another. */
    private static int singlesTogether(List<String> pieces) {
        int together = 0;
        boolean before = false;
        for (String piece : pieces) {
            String bare = withoutBrackets(piece);
            boolean alone = isSingleWord(bare) && NamePiece.of(bare, "", true) != null;
            together += alone && before ? 1 : 0;
            before = alone;
        }
        return together;
    }

    /** "2B" before the name of the class's representative. */
    private static List<String> withoutCode(List<String> pieces) {
        boolean code = pieces.size() > 1 && CODE.matcher(pieces.getFirst()).matches();
        return code ? pieces.subList(1, pieces.size()) : pieces;
    }

    private static String withoutBrackets(String piece) {
        return (piece.indexOf('(') < 0 ? piece : BRACKETS.matcher(piece).replaceAll("")).strip();
    }

    private static int words(String text) {
        return Edges.words(text);
    }

    private static boolean mostlySingleWords(List<String> pieces) {
        if (pieces.stream().anyMatch(NamePiece::isFullName)) {
            return false;
        }
        long single = pieces.stream()
                .filter(p -> Edges.parts(withoutBrackets(p)).length == 1
                        || GIVEN_AND_LETTERS.matcher(p).matches())
                .count();
        return single * 2 > pieces.size();
    }

    /** A name in its own column, or beside what somebody is. */
    static boolean isNameInColumns(String row) {
        String[] cells = COLUMNS.split(row);
        return cells.length > 1 && NamePiece.isName(cells[0]) || isRoleAndName(row);
    }

    /** "Anna Ek      Bo Ås": nothing but names, in columns; how many. */
    static int namesInColumns(String row) {
        String[] cells = row.length() > LONGEST_ROW || !hasColumns(row) ? new String[0] : COLUMNS.split(row);
        boolean all = cells.length > 1;
        for (String cell : cells) {
            all &= NamePiece.isName(cell);
        }
        return all ? cells.length : 0;
    }

    /** "HR    Anna Ek (från 10)": what somebody is, and in the next column who. */
    static boolean isRoleAndName(String row) {
        List<String> cells = hasColumns(row) ? List.of(COLUMNS.split(row)) : List.of();
        return cells.size() > 1
                && cells.size() <= MOST_CELLS
                && cells.getFirst().length() > 1
                && Character.isLetter(cells.getFirst().codePointAt(0))
                && !Openings.NO_GROUP.begins(cells.getFirst() + ":")
                && in(cells.get(1), true).stream()
                        .anyMatch(e ->
                                NamePiece.isFullName(e.name()) && cells.get(1).startsWith(e.name()));
    }

    /** "Anna Ek, Torp (via länk)": a whole name, and beside it no other person. */
    static boolean isNameAndWhence(String row) {
        List<String> pieces = NamePieces.of(row);
        return !row.endsWith(",")
                && NamePiece.isFullName(NamePiece.withoutOffice(pieces.isEmpty() ? "" : pieces.getFirst()))
                && pieces.stream().skip(1).noneMatch(p -> GivenNames.has(Edges.firstWord(NamePiece.withoutOffice(p))));
    }

    /** "Anna Ek, Bo Lo (bitr.)": more than one whole name that begins with a common given one. */
    static boolean hasSeveral(String row) {
        return row.length() < LONGEST_ROW
                && NamePieces.of(row).stream()
                                .filter(p -> NamePiece.isFullName(p) && GivenNames.has(Edges.firstWord(p)))
                                .count()
                        > 1;
    }

    static boolean beginsWithGivenName(String row) {
        return GivenNames.has(Edges.before(" ,", row));
    }

    static boolean beginsWithName(String row) {
        List<String> pieces = row.length() > LONGEST_ROW ? List.of() : NamePieces.of(row);
        return !pieces.isEmpty() && NamePiece.isFullName(NamePiece.withoutOffice(pieces.getFirst()));
    }

    /** "Anna Ek      Ek Elteknik      AE", "Anna Ek     AE     Platschef, Bergs Mark" */
    private static boolean holdsOwnInitials(List<String> pieces) {
        return pieces.size() > 1
                && (areInitialsOf(pieces.getFirst(), pieces.getLast())
                        || areInitialsOf(pieces.getFirst(), pieces.get(1)));
    }

    private static boolean areInitialsOf(String name, String letters) {
        return areInitials(letters) && Person.of(name, "").initials().equals(letters);
    }

    /** Whether a tab or a wide gap stands in a row. */
    private static boolean hasColumns(String row) {
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\t' || c == ' ' && row.startsWith(" ", i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A row of columns names one person, whatever else stands in it. */
    private static boolean isRow(String text, List<String> pieces) {
        return hasColumns(text.strip())
                && (pieces.stream()
                                        .filter(p -> NamePiece.isFullName(NamePiece.withoutOffice(p)))
                                        .count()
                                == 1
                        || holdsOwnInitials(pieces));
    }
}
