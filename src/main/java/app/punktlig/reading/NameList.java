package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as attendance lists write them: with roles, notes in brackets, initials before or after, one a line or many. */
final class NameList {

    private static final Pattern INITIALS = Pattern.compile("[A-ZÅÄÖ]{2,4}");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\p{L}?");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^()]{0,40}\\(([^()]+)\\)\\.?");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s{2,}");
    private static final int LONGEST = 4000;
    private static final int LONGEST_ROW = 200;

    private NameList() {}

    /** The names of a running text. */
    static List<ListedName> in(String text, boolean oneOnly) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> pieces = NamePieces.of(text);
        boolean shortNames = mostlySingleWords(pieces);
        boolean one = oneOnly || isRow(text, pieces);
        List<ListedName> entries = new ArrayList<>();
        String initials = "";
        for (String piece : pieces) {
            if (INITIALS.matcher(piece).matches() && !shortNames) {
                if (entries.isEmpty()) {
                    initials = piece;
                }
                continue;
            }
            ListedName entry = one && !entries.isEmpty() ? null : NamePiece.of(piece, initials, shortNames);
            if (entry == null && !entries.isEmpty()) {
                ListedName last = entries.removeLast();
                entries.add(last.and(piece));
            } else if (entry != null) {
                entries.add(entry);
                initials = "";
            }
        }
        Matcher all = entries.isEmpty() ? IN_BRACKETS.matcher(text) : null;
        return all != null && all.matches() ? in(all.group(1), oneOnly) : entries;
    }

    /** The names of a sentence that speaks of nothing else: there a single capital word is a name. */
    static List<ListedName> trusting(String sentence) {
        List<ListedName> entries = new ArrayList<>();
        for (String piece : NamePieces.of(sentence.replaceAll("[.!]+$", ""))) {
            ListedName entry = NamePiece.of(piece, "", true);
            if (entry != null
                    && Character.isUpperCase(entry.name().codePointAt(0))
                    && !Attendance.I.matcher(entry.name()).matches()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether a line of its own goes on with a list of names of which this was the first row. */
    static boolean isRowOfNames(String row, String firstRow) {
        List<String> pieces = withoutCode(NamePieces.of(row));
        List<ListedName> entries = in(row, false);
        // A paragraph of a Word file is one long row; then every piece of it has to be a name.
        boolean tooLong = row.length() > LONGEST_ROW && entries.size() < pieces.size();
        if (pieces.isEmpty() || tooLong || (row.endsWith(".") && row.length() > 60)) {
            return false;
        }
        boolean full = entries.stream().anyMatch(e -> NamePiece.isFullName(e.name()));
        boolean initialsFirst = INITIALS.matcher(pieces.getFirst()).matches() && !entries.isEmpty();
        boolean alike = firstRow.isEmpty()
                ? !entries.isEmpty() && words(row) <= 4
                : !entries.isEmpty() && words(row) <= 3 && words(firstRow) <= 4;
        return full && isRow(row, pieces)
                || full
                        && (NamePiece.isFullName(NamePiece.withoutOffice(pieces.getFirst()))
                                || initialsFirst
                                || NamePiece.of(pieces.getFirst(), "", true) != null)
                || initialsFirst
                || alike;
    }

    /** "2B" before the name of the class's representative. */
    private static List<String> withoutCode(List<String> pieces) {
        boolean code = pieces.size() > 1 && CODE.matcher(pieces.getFirst()).matches();
        return code ? pieces.subList(1, pieces.size()) : pieces;
    }

    private static int words(String text) {
        return Edges.words(text);
    }

    private static boolean mostlySingleWords(List<String> pieces) {
        if (pieces.stream().anyMatch(NamePiece::isFullName)) {
            return false;
        }
        long single = pieces.stream()
                .filter(p -> p.replaceAll("\\([^)]*\\)", "").strip().split("\\s+").length == 1
                        || p.matches("\\p{L}+ \\p{L}{1,2}\\.?"))
                .count();
        return single * 2 > pieces.size();
    }

    /** "HR    Anna Ek (från 10)": what somebody is, and in the next column who. */
    static boolean isRoleAndName(String row) {
        List<String> cells = List.of(COLUMNS.split(row));
        return cells.size() == 2
                && cells.getFirst().length() > 1
                && cells.getFirst().chars().noneMatch(Character::isDigit)
                && !Openings.NO_GROUP.begins(cells.getFirst() + ":")
                && in(cells.get(1), true).stream()
                        .anyMatch(e ->
                                NamePiece.isFullName(e.name()) && cells.get(1).startsWith(e.name()));
    }

    /** A row of columns names one person, whatever else stands in it. */
    private static boolean isRow(String text, List<String> pieces) {
        return COLUMNS.matcher(text).find()
                && pieces.stream().filter(NamePiece::isFullName).count() == 1;
    }
}
