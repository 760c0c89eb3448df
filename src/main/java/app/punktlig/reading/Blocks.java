package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a point into paragraphs, list items and table rows, and cuts them into sentences. */
final class Blocks {

    private static final Opening BULLET = Opening.of(
            Pattern.compile(
                    "(?:\\d{1,2}\\.\\d{1,2}\\.?(?=\\s+\\p{Lu})|->|=>|-->|»|[-–—•*▪●◦➢→\\uf0b7\\uf0a7o·+]|\\(?\\d{1,2}[.)]|\\(?\\p{Ll}[.)])\\s+(?:\\[(?<tick>[ xX✓]?)\\]\\s+)?(?:(?![✅✔☐☑☒])\\p{So}\\ufe0f?\\s+)?|(?:☐|☑|☒|\\[(?<tick2>[ xX✓]?)\\])\\s*|[•▪●→]|(?![✅✔])\\p{So}\\ufe0f?\\s+"));
    private static final Pattern CLAUSE = Pattern.compile("(?:att|that|to)\\s", Pattern.CASE_INSENSITIVE);
    private static final Opening CLAUSES = Opening.of(CLAUSE);
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?:[,;:.]|\\b(?:samt|och|dels|beslutar|beslutade|beslut|and|resolved|decided))$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SENTENCE = 1500;
    private static final int FAR_IN = 12;

    private final String document;
    private final int width;
    private final List<Sentence> sentences = new ArrayList<>();
    private int block;

    private Blocks(String document, int width) {
        this.document = document;
        this.width = width;
    }

    static List<Sentence> sentences(String document, List<Line> lines, int width) {
        Blocks blocks = new Blocks(document, width);
        blocks.read(lines);
        return blocks.sentences;
    }

    private void read(List<Line> lines) {
        List<Line> open = new ArrayList<>();
        Sentence.Kind kind = Sentence.Kind.RUNNING;
        Line above = null;
        boolean gap = false;
        for (Line line : lines) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            Line bare = withoutQuoteSign(line);
            Matcher item = bullet(bare.text());
            boolean row = bare.text().startsWith("|");
            boolean goesOn = above != null
                    && item == null
                    && !row
                    && !nextClause(open.getFirst(), above, bare)
                    && continues(above, bare, gap, kind, open);
            if (!goesOn) {
                close(open, kind);
                kind = row ? Sentence.Kind.ROW : item != null ? kindOf(item, bare) : Sentence.Kind.RUNNING;
            }
            open.add(item != null ? after(bare, item.end()) : bare);
            above = bare;
            gap = false;
        }
        close(open, kind);
    }

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}\\.\\s+(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec).*", Pattern.CASE_INSENSITIVE);

    /** The sign of a list's item before its text. */
    private static @Nullable Matcher bullet(String line) {
        Matcher bullet = BULLET.beginning(line);
        return bullet != null && bullet.end() < line.length() && !isDate(line) ? bullet : null;
    }

    private static boolean isDate(String text) {
        return Character.isDigit(text.charAt(0)) && DATE.matcher(text).matches();
    }

    /** In a decision of several parts each begins its line with "att". */
    private static boolean nextClause(Line first, Line above, Line line) {
        return CLAUSES.begins(line.text())
                && (CLAUSES.begins(first.text())
                        || CLAUSE_END.matcher(above.text()).find());
    }

    private static Sentence.Kind kindOf(Matcher bullet, Line line) {
        String tick = bullet.group("tick") != null ? bullet.group("tick") : bullet.group("tick2");
        char first = line.text().charAt(0);
        if (first == '☑' || first == '☒' || (tick != null && !tick.isBlank())) {
            return Sentence.Kind.TICKED;
        }
        return tick != null || first == '☐' ? Sentence.Kind.UNTICKED : Sentence.Kind.BULLET;
    }

    private static Line withoutQuoteSign(Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) == '>') {
            end++;
            end += end < text.length() && Character.isWhitespace(text.charAt(end)) ? 1 : 0;
        }
        return end > 0 ? after(line, end) : line;
    }

    private static Line after(Line line, int chars) {
        String rest = line.text().substring(chars);
        int blanks = rest.length() - rest.stripLeading().length();
        return new Line(line.start() + chars + blanks, line.end(), line.indent() + chars + blanks, rest.strip());
    }

    /** Whether a line goes on with the block above it. */
    private boolean continues(Line above, Line line, boolean gap, Sentence.Kind kind, List<Line> open) {
        if (kind == Sentence.Kind.ROW || width == 0) {
            return false;
        }
        boolean unfinished = !above.endsSentence();
        boolean beside =
                above.indent() >= line.indent() + FAR_IN || !unfinished && line.indent() >= above.indent() + FAR_IN;
        if (beside) {
            return false;
        }
        if (MarginCuts.endsInNote(above) && !line.startsLower()) {
            return false;
        }
        if (gap) {
            return unfinished && line.startsLower() && above.reach() > width / 3;
        }
        if (kind == Sentence.Kind.RUNNING) {
            return !endedByItself(above, line) || (unfinished && line.startsLower() && above.reach() > 25);
        }
        boolean inside = line.indent() >= open.getFirst().indent() - 1 && line.indent() > 0;
        return inside || (unfinished && line.startsLower()) || (unfinished && !endedByItself(above, line));
    }

    /** A line whose next word would have had room on it was ended on purpose. */
    private boolean endedByItself(Line above, Line next) {
        int firstWord = next.text().indexOf(' ') < 0
                ? next.text().length()
                : next.text().indexOf(' ');
        return above.reach() + firstWord + 12 < width || width > 200;
    }

    private void close(List<Line> open, Sentence.Kind kind) {
        if (!open.isEmpty()) {
            if (kind == Sentence.Kind.ROW) {
                Line row = open.getFirst();
                sentences.add(new Sentence(row.start(), row.end(), row.text(), kind, block));
            } else {
                cut(open, kind);
            }
            block++;
            open.clear();
        }
    }

    /** One text of all the lines, each character with its place in the document. */
    private void cut(List<Line> open, Sentence.Kind kind) {
        int size = open.stream().mapToInt(l -> l.text().length() + 1).sum();
        StringBuilder text = new StringBuilder(size);
        int[] places = new int[size + 1];
        for (Line line : open) {
            append(line, text, places);
        }
        for (SentenceCutter.Cut c : SentenceCutter.cut(text)) {
            int start = places[c.from()];
            int end = places[c.to() - 1] + 1;
            String plain = Marks.plain(text.substring(c.from(), c.to()));
            if (!plain.isEmpty() && plain.length() <= LONGEST_SENTENCE) {
                sentences.add(new Sentence(start, end, plain, kind, block));
            }
        }
    }

    private void append(Line line, StringBuilder text, int[] places) {
        if (!text.isEmpty() && !hyphenated(text, line)) {
            places[text.length()] = line.start();
            text.append(' ');
        }
        boolean blank = false;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean isBlank = Character.isWhitespace(c) || c == '\u00a0';
            if (!(isBlank && blank)) {
                places[text.length()] = line.start() + i;
                text.append(isBlank ? ' ' : c);
            }
            blank = isBlank;
        }
    }

    /** A word cut at the line's end is put together again; one with a hyphen of its own keeps it. */
    private static boolean hyphenated(StringBuilder text, Line line) {
        int last = text.length() - 1;
        if (last < 2 || !line.startsLower() || !Character.isLetter(text.charAt(last - 1))) {
            return false;
        }
        boolean soft = text.charAt(last) == '\u00ad';
        boolean hard = (text.charAt(last) == '-' || text.charAt(last) == '‐')
                && !line.text().startsWith("och ")
                && !line.text().startsWith("eller ")
                && !line.text().startsWith("and ");
        if (soft || hard) {
            text.setLength(last);
        }
        return soft || hard;
    }
}
