package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of an attendance list without the marks, bars and ticks around the names. */
final class PlainRows {

    private static final Pattern MARKER =
            Pattern.compile("^(?:[-–•*o▪·☑☒✓✔✅]|\\d{1,2}[.)]|\\[[ xX]?\\])\\s+(?:\\[[ xX]?\\]\\s+)?");
    private static final Opening MARKERS = Opening.of(MARKER);
    private static final Pattern UNTICKED = Pattern.compile("(?:[-*•]\\s+)?(?:\\[ ?\\]|[☐✗✘❌])\\s*");
    private static final Pattern INITIALS_FIRST = Pattern.compile("\\[(\\p{Lu}{2,4})\\]\\s+(\\p{Lu}[^(]*[^(\\s])");
    private static final Pattern LABEL_BEFORE_SEMICOLON = Pattern.compile("\\p{Lu}\\p{Ll}{3,20};\\s+\\p{Lu}");
    /** "Bolaget genom Anna Ek": a party and who came for it. */
    private static final Pattern THROUGH = Pattern.compile(
            "(\\p{Lu}[^:,.;]{2,60}?)(?: \\([^()]{1,30}\\))? genom (?=(?:\\p{Ll}+ ){0,2}\\p{Lu}\\p{Ll}+ \\p{Lu})");

    private static final int LONGEST_NAME_ROW = 70;
    private static final int LONGEST_CODE = 14;
    private static final Pattern IN_BOLD =
            Pattern.compile("(?<![^·|;.]\\s)(\\*\\*|__)(\\p{L}[\\p{L} ]{0,25})\\1\\s+(?=[\\p{Lu}@])");
    /** "Anna Ek/Ekonomi" */
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(\\p{Lu}\\p{Ll}[\\p{L}-]* \\p{Lu}\\p{Ll}[\\p{L}-]*)/(\\p{L}[\\p{L}-]{1,20})(?=$|[,;.(\\t]|\\s+(?:[(–-]|och|and)|\\s{2})");
    /** "Utan Anna Ek i dag" */
    private static final Opening NOT_HERE =
            Opening.of(Pattern.compile("(?:Utan|Ej|Inte|Minus|Without|Not|Sans) (?=\\p{Lu}\\p{Ll}+ \\p{Lu})"));

    private static final String VACANT_ENDS = "–—-t";
    private static final Pattern VACANT = Pattern.compile("\\S{1,12}\\s+(?:[–—-]|vakant|vacant)");

    /** "Kassör: Anna Ek Ja", "Bo Ås Nej": whether somebody was there, as a form asks it. */
    private static final Pattern ANSWERED = Pattern.compile(
            "((?:[\\p{L} -]{2,30}: )?\\p{Lu}\\p{Ll}+(?: [\"”“]\\p{L}+[\"”“])?(?: \\p{Lu}[\\p{L}-]+){1,3}) (?:Ja|Yes|(?<no>Nej|No))");

    private final List<Line> lines;
    private final MarkLegend legend;
    private final PerLine<String> rows;
    private final PerLine<Integer> inColumns;
    private final PerLine<Boolean> nameRows;

    PlainRows(List<Line> lines) {
        this.lines = lines;
        this.legend = MarkLegend.of(lines);
        this.rows = new PerLine<>(lines.size(), this::plain);
        this.inColumns = new PerLine<>(lines.size(), i -> NameList.namesInColumns(at(i)));
        this.nameRows = new PerLine<>(lines.size(), this::isNameRow);
    }

    String at(int i) {
        return rows.at(i);
    }

    /** What the marks of the list mean. */
    MarkLegend legend() {
        return legend;
    }

    private String plain(int i) {
        String text = legend.spelled(
                Marks.withoutLinks(Marks.plain(labelledInBold(lines.get(i).text()))));
        text = text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text;
        if (text.startsWith("|")) {
            text = labelled(text);
        }
        if (!text.isEmpty()
                && "-*•[☐✗✘❌".indexOf(text.codePointAt(0)) >= 0
                && UNTICKED.matcher(text).lookingAt()) {
            return UNTICKED.matcher(text).replaceFirst("") + MarkLegend.ABSENT;
        }
        if (text.indexOf('/') > 0) {
            text = WITH_UNIT.matcher(text).replaceAll("$1 ($2)");
        }
        return usual(MARKERS.begins(text) ? MARKER.matcher(text).replaceFirst("") : text);
    }

    /** "[AE] Anna Ek" as "Anna Ek (AE)", and a semicolon after a label's one word as a colon. */
    private static String usual(String text) {
        if (text.startsWith("[") && INITIALS_FIRST.matcher(text).lookingAt()) {
            return INITIALS_FIRST.matcher(text).replaceFirst("$2 ($1)");
        }
        if (NOT_HERE.begins(text)) {
            return text.replaceFirst(" ", ": ");
        }
        if (text.endsWith(" Ja") || text.endsWith(" Nej") || text.endsWith(" Yes") || text.endsWith(" No")) {
            Matcher answered = ANSWERED.matcher(text);
            if (answered.matches()) {
                return answered.group(1) + (answered.group("no") != null ? MarkLegend.ABSENT : "");
            }
        }
        Matcher through = THROUGH.matcher(text);
        if (text.contains(" genom ") && through.lookingAt()) {
            return through.group(1) + ": " + text.substring(through.end());
        }
        return text.indexOf(';') > 0 && LABEL_BEFORE_SEMICOLON.matcher(text).lookingAt()
                ? text.replaceFirst(";", ":")
                : text;
    }

    /** "**Inne** Anna Ek · **Ute** Bo Ås": words in bold before names are labels, and their colon is the bold. */
    private static String labelledInBold(String text) {
        return text.indexOf('*') < 0 && text.indexOf("__") < 0
                ? text
                : IN_BOLD.matcher(text)
                        .replaceAll(m ->
                                NamePiece.isName(m.group(2)) ? Matcher.quoteReplacement(m.group()) : m.group(2) + ": ");
    }

    /** "| Närvarande | Anna, Bo |": a row of two cells is a label and what it says. */
    private static String labelled(String row) {
        List<String> cells = Cells.of(row);
        boolean two = cells.size() == 2 && !Cells.isRule(row);
        if (!two || cells.get(0).isEmpty()) {
            return two ? cells.get(1) : row;
        }
        return cells.get(0) + (cells.get(0).endsWith(":") ? " " : ": ") + cells.get(1);
    }

    /** The end of lines, right below each other, that hold a whole name each and nothing that tells of it. */
    int nameRows(int from, int to) {
        int i = from;
        while (i < to && nameRows.at(i)) {
            i++;
        }
        return i;
    }

    int names(int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += Math.max(1, inColumns.at(i));
        }
        return names;
    }

    private boolean isNameRow(int i) {
        String row = at(i);
        if (inColumns.at(i) > 1) {
            return true;
        }
        if (row.isEmpty()
                || row.length() > LONGEST_NAME_ROW
                || row.endsWith(".")
                || row.endsWith(":")
                || Openings.NO_GROUP.begins(firstCell(row) + ":")) {
            return false;
        }
        if (isVacant(row)) {
            return true;
        }
        List<ListedName> entries = NameList.in(row, true);
        boolean name = entries.size() == 1
                && entries.getFirst().name().indexOf(' ') > 0
                && (row.indexOf(entries.getFirst().name()) < LONGEST_CODE || NameList.isRoleAndName(row));
        return name && AttendanceLabel.of(row, false) == null;
    }

    private static String firstCell(String row) {
        List<String> cells = Cells.of(row);
        return cells.isEmpty() ? "" : cells.getFirst();
    }

    /** "Kassör vakant" */
    static boolean isVacant(String row) {
        boolean mayBe = !row.isEmpty() && VACANT_ENDS.indexOf(row.charAt(row.length() - 1)) >= 0;
        return mayBe && VACANT.matcher(row).matches();
    }
}
