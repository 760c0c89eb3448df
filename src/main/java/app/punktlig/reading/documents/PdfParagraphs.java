package app.punktlig.reading.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a PDF to paragraphs again: over line ends, over hyphens there, and over page breaks. */
final class PdfParagraphs {
    /** "skol- och fritidsnämnden": this hyphen stays. */
    private static final Pattern SHARED_HYPHEN =
            Pattern.compile("(?:och|eller|samt|respektive|and|or)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}[-\u2010\u00AD]$");
    private static final Pattern ENDED = Pattern.compile("[.!?:;][\"”’')\\]]?$");
    /** "Frånvarande:", "Närvarande ledamöter:" */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)?:");

    /** Points by which lines of one paragraph may begin apart, for an indent or a list's marker. */
    private static final float INDENT = 42;

    private static final float CLEARLY_WIDER = 1.45f;

    private final StringBuilder text = new StringBuilder();
    private final PdfLeading leading;
    private @Nullable PdfLine previous;
    private @Nullable PdfLine first;
    /** The table that the text ends with so far. */
    private @Nullable PdfTable table;

    private float margin;
    private boolean blockBegins;

    private PdfParagraphs(PdfLeading leading) {
        this.leading = leading;
    }

    static String text(List<List<PdfLine>> blocks) {
        var paragraphs = new PdfParagraphs(PdfLeading.of(blocks));
        blocks.forEach(paragraphs::add);
        paragraphs.endTable();
        return paragraphs.text.append('\n').toString();
    }

    private void add(List<PdfLine> block) {
        blockBegins = true;
        float ownMargin = leading.margin(block);
        for (int i = table == null ? 0 : table.goOn(block); i < block.size(); ) {
            endTable();
            var found = PdfTable.at(block, i);
            if (found.isTable()) {
                table = found;
                i += found.lines();
            } else {
                add(block.get(i++));
                margin = ownMargin;
            }
            blockBegins = false;
        }
    }

    private void endTable() {
        if (table != null) {
            text.append('\n').append(table.text());
            table = null;
            previous = null;
        }
    }

    private void add(PdfLine line) {
        if (previous != null && continues(previous, line)) {
            join(line.text());
        } else {
            begin(line);
        }
        previous = line;
    }

    private void begin(PdfLine line) {
        if (!text.isEmpty() && previous != null) {
            text.append(!blockBegins && isApart(previous, line) ? "\n\n" : "\n");
        }
        text.append(line.text());
        first = line;
    }

    private boolean isApart(PdfLine above, PdfLine line) {
        return line.y() - above.y() > CLEARLY_WIDER * leading.closest() * Math.max(above.size(), line.size());
    }

    private boolean continues(PdfLine above, PdfLine line) {
        boolean sameKind = Math.abs(above.size() - line.size()) < 0.6f && !beginsAnew(line);
        return sameKind && hadNoRoom(above, line) && (blockBegins ? runsOn(line) : isBelow(above, line));
    }

    private static boolean beginsAnew(PdfLine line) {
        return line.startsWithMarker() || LABEL.matcher(line.text()).lookingAt();
    }

    /** A broken word goes on however the lines are filled. */
    private boolean hadNoRoom(PdfLine above, PdfLine line) {
        var next = line.words().getFirst();
        boolean broken = BROKEN_WORD.matcher(above.words().getLast().text()).find()
                && Character.isLowerCase(next.text().codePointAt(0));
        return broken || above.right() + next.size() / 4 + next.right() - next.left() > margin;
    }

    /** Over a break of pages or columns only the sentence itself tells. */
    private boolean runsOn(PdfLine line) {
        return !ENDED.matcher(tail()).find()
                || Character.isLowerCase(line.words().getFirst().text().codePointAt(0));
    }

    private boolean isBelow(PdfLine above, PdfLine line) {
        float step = line.y() - above.y();
        boolean near = step > 0 && step < leading.widest() * line.size();
        float indent = first == null ? 0 : line.left() - first.left();
        boolean hanging = first != null && first.startsWithMarker() && indent > -2 && indent < INDENT;
        boolean flush = Math.abs(line.left() - above.left()) < 2;
        boolean afterIndent = above.equals(first) && indent < 0 && indent > -INDENT;
        return near && (flush || hanging || afterIndent);
    }

    private String tail() {
        return text.substring(Math.max(0, text.length() - 4));
    }

    private void join(String line) {
        boolean broken = BROKEN_WORD.matcher(tail()).find();
        if (broken
                && Character.isLowerCase(line.codePointAt(0))
                && !SHARED_HYPHEN.matcher(line).matches()) {
            text.setLength(text.length() - 1);
            text.append(line);
        } else if (broken && !Character.isLowerCase(line.codePointAt(0))) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }
}
