package app.punktlig.reading;

import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those whom no known label tells of: people who are named above the first point in a row, one below the other or in a column,
 * with hardly anything but what they are beside them, came to the meeting, whatever the house writes before them.
 */
final class HeadNames {

    /** "Ek, Anna" */
    private static final Pattern SURNAME_FIRST = Pattern.compile(
            "(\\p{Lu}\\p{Ll}[\\p{L}-]*), (\\p{Lu}\\p{Ll}[\\p{L}-]*)(?=$|\\s*[(\\[;]|\\s{2,}|\\t|\\s[–-]\\s)");
    /** "ANNA EK" */
    private static final Pattern CAPITALS =
            Pattern.compile("(\\p{Lu}{2,}(?:-\\p{Lu}{2,})?) (\\p{Lu}{2,})(?=$|[,;(\\t]|\\s[(–-]|\\s{2})");

    private static final int TOP = 45;
    private static final int FEW_ROWS = 3;
    private static final int SHORT_LABEL = 40;
    private static final int NEAR = 3;
    private static final int LONGEST = 300;
    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!])\\s+");

    private final List<Line> lines;
    private final PlainRows plain;
    private final Attenders attenders;
    private int lastTaken = -NEAR * 2;

    HeadNames(List<Line> lines, PlainRows plain, Attenders attenders) {
        this.lines = lines;
        this.plain = plain;
        this.attenders = attenders;
    }

    /** Reads what is left of the lines up to, not including, {@code to}. */
    void read(int to) {
        int i = 0;
        while (i < Math.min(to, TOP)) {
            int end = i;
            while (end < to && !lines.get(end).isBlank()) {
                end++;
            }
            if (end > i) {
                readBlock(i, end);
            }
            i = end + 1;
        }
        for (int line = 0; line < Math.min(to, TOP) && attenders.register.present.isEmpty(); line++) {
            readGivenNames(line, to);
        }
    }

    /** "Vi som kom: Anna, Bo, Cia", where nobody has a surname; below it the others, of whom it is told why they did not. */
    private void readGivenNames(int line, int to) {
        for (String sentence : SENTENCE_ENDS.split(plain.at(line))) {
            int colon = sentence.indexOf(": ");
            List<ListedName> names = givenNames(sentence.substring(colon + 1));
            boolean enough = names.size() >= FEW_ROWS || names.size() > 1 && colon > 0;
            String label = sentence.substring(0, Math.max(0, colon));
            if (enough && label.length() <= SHORT_LABEL && !AttendanceLabel.deniesComing(label)) {
                attenders.used.add(line);
                names.forEach(n -> attenders.register.addPresent(n, n.mode(), null));
            }
        }
        for (int near = line; !attenders.register.present.isEmpty() && near < Math.min(to, line + NEAR); near++) {
            for (String sentence : SENTENCE_ENDS.split(plain.at(near))) {
                boolean away = sentence.length() <= SHORT_LABEL * 2 && Passages.AWAY.isIn(sentence);
                (away ? givenNames(sentence.substring(sentence.indexOf(": ") + 1)) : List.<ListedName>of())
                        .forEach(n -> attenders.register.addAbsent(n, null));
            }
        }
    }

    /** The common given names of a text with hardly any other words. */
    private static List<ListedName> givenNames(String text) {
        if (text.length() > LONGEST || holdsSomethingElse(text)) {
            return List.of();
        }
        List<Word> words = Word.in(text);
        List<ListedName> names = words.stream()
                .filter(w -> w.isCapital() && GivenNames.has(w.text()))
                .map(w -> new ListedName(w.text(), "", ""))
                .toList();
        return words.size() <= names.size() * 2 + 2 ? names : List.of();
    }

    private void readBlock(int from, int to) {
        boolean surnamesFirst = surnamesFirst(from, to);
        List<NameRow> rows = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        List<NameRow> named = new ArrayList<>();
        for (int i = from; i < to; i++) {
            NameRow row = row(i, surnamesFirst);
            rows.add(row);
            if (row.isList()) {
                take(i, row);
            } else if (row.isOfOne()) {
                run.add(i);
                named.add(row);
            } else if (!run.isEmpty() && !mayStandBetween(i)) {
                takeRun(run, named);
            }
        }
        takeRun(run, named);
        for (int i = from; i < to && !attenders.register.present.isEmpty(); i++) {
            NameRow row = rows.get(i - from);
            if (!attenders.used.contains(i) && row.tellsOfAbsence()) {
                row.entries().forEach(e -> attenders.register.addAbsent(e, null));
                attenders.used.add(i);
            }
        }
    }

    private NameRow row(int i, boolean surnamesFirst) {
        String text = plain.at(i);
        if (attenders.used.contains(i) || !NameRow.mayHoldName(text) || holdsSomethingElse(text)) {
            return NameRow.NONE;
        }
        Matcher capitals = CAPITALS.matcher(text);
        if (capitals.lookingAt() && GivenNames.has(capitals.group(1))) {
            return NameRow.of(named(capitals.group(1), capitals.group(2)) + text.substring(capitals.end()));
        }
        return NameRow.of(surnamesFirst ? SURNAME_FIRST.matcher(text).replaceAll("$2 $1") : text);
    }

    private static String named(String given, String surname) {
        return inSmall(given) + " " + inSmall(surname);
    }

    private static String inSmall(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** A place, a day, a list of recipients, or one who is greeted. */
    private static boolean holdsSomethingElse(String text) {
        return text.isEmpty()
                || Openings.NO_GROUP.begins(text)
                || Edges.hasWide(text)
                        && Openings.NO_GROUP.begins(GAP.matcher(text).replaceFirst(": "))
                || Openings.ADDRESSED.begins(text)
                || Openings.SALUTATION.begins(text)
                || LooseHeadings.isSignature(text);
    }

    private boolean surnamesFirst(int from, int to) {
        int rows = 0;
        for (int i = from; i < to; i++) {
            String text = plain.at(i);
            Matcher m = text.indexOf(", ") < 0 ? null : SURNAME_FIRST.matcher(text);
            boolean name = m != null
                    && m.find()
                    && GivenNames.has(m.group(2))
                    && !GivenNames.has(m.group(1))
                    && !NamePiece.isOffice(m.group(1));
            rows += name ? 1 : 0;
        }
        return rows > 1;
    }

    /** "Revisor" above the auditor's name. */
    private boolean mayStandBetween(int i) {
        String text = plain.at(i);
        return attenders.used.contains(i)
                || text.length() <= SHORT_LABEL
                        && !text.endsWith(".")
                        && text.chars().noneMatch(Character::isDigit)
                        && !holdsSomethingElse(text);
    }

    /** One name a line: enough of them below each other, or beside lines that are about attendance already. */
    private void takeRun(List<Integer> run, List<NameRow> named) {
        long given = named.stream().filter(NameRow::isOfPeople).count();
        boolean several = named.size() >= FEW_ROWS || named.size() > 1 && given == named.size();
        boolean beside = given == named.size()
                && run.stream()
                        .anyMatch(i -> attenders.used.contains(i - 1)
                                || attenders.used.contains(i + 1)
                                || i - lastTaken <= NEAR);
        if (!run.isEmpty() && given * 2 >= named.size() && (several || beside)) {
            for (int i = 0; i < run.size(); i++) {
                take(run.get(i), named.get(i));
            }
        }
        run.clear();
        named.clear();
    }

    private void take(int line, NameRow row) {
        attenders.used.add(line);
        lastTaken = line;
        for (ListedName entry : row.entries()) {
            if (row.isOfAbsent(entry)) {
                attenders.register.addAbsent(entry, null);
            } else {
                attenders.register.addPresent(entry, row.mode(entry), null);
            }
        }
    }
}
