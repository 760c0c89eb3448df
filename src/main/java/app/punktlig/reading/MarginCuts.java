package app.punktlig.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a sentence where a wide gap on its last line parts it from what the margin says: "Nya skyltar sätts upp      Anna". */
final class MarginCuts {

    private static final int WIDE = 3;
    private static final int LONG_NOTE = 40;
    private static final Pattern NOTE = Pattern.compile(
            "\\p{Lu}[\\p{L}.-]{0,20}(?:(?: ?[,/&+] ?| och | and | )\\p{Lu}[\\p{L}.-]{0,20}){0,4}[.,]?(?:\\s+(?:\\d|v\\.|vecka|week|omg|snarast|löpande|asap|nästa|next|senast|före|till|inom|by|before|due|ongoing).*)?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTE_END = Pattern.compile(
            NOTE.pattern()
                    + "|(?:\\d|v\\.|vecka|week|omg|snarast|löpande|asap|nästa|next|senast|före|till|inom|by|before|due|ongoing).*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORDS =
            Pattern.compile("(?:^|\\s)\\p{Ll}\\S*\\s|(?:^|\\s)\\p{Ll}\\S{2,}[.]?$", Pattern.UNICODE_CHARACTER_CLASS);

    private MarginCuts() {}

    static List<Sentence> of(String document, List<Sentence> sentences) {
        List<Sentence> cut = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            int gap = sentence.kind() == Sentence.Kind.ROW ? -1 : lastGap(document, sentence);
            if (gap < 0) {
                cut.add(sentence);
            } else {
                cut(document, sentence, gap, cut);
            }
        }
        return cut;
    }

    /** Whether a sentence stands alone in the margin: a wide gap is before it on its line. */
    static boolean isInMargin(String document, Sentence sentence) {
        int from = gapBefore(document, sentence.start());
        return isWide(document, from, sentence.start())
                && from > 0
                && (Character.isLetter(document.charAt(from - 1)) || ".!?):,;%".indexOf(document.charAt(from - 1)) >= 0)
                && sentence.end() - sentence.start() < LONG_NOTE;
    }

    /** Whether a line ends in a note of the margin, so that the next line begins anew. */
    static boolean endsInNote(Line line) {
        int gap = Math.max(line.text().lastIndexOf("   "), line.text().lastIndexOf('\t'));
        return gap > 0
                && line.text().length() - gap < LONG_NOTE
                && NOTE_END.matcher(line.text().substring(gap).strip()).matches();
    }

    private static void cut(String document, Sentence sentence, int note, List<Sentence> cut) {
        int letters = Places.letters(document.substring(sentence.start(), note), note - sentence.start());
        int at = Places.after(sentence.text(), 0, sentence.text().length(), letters);
        int end = gapBefore(document, note);
        cut.add(new Sentence(
                sentence.start(), end, sentence.text().substring(0, at).strip(), sentence.kind(), sentence.block()));
        cut.add(new Sentence(
                note, sentence.end(), sentence.text().substring(at), Sentence.Kind.RUNNING, sentence.block()));
    }

    /** Where the note after the first wide gap of the sentence's last line begins, or -1. */
    private static int lastGap(String document, Sentence sentence) {
        int from = Math.max(sentence.start(), document.lastIndexOf('\n', sentence.end() - 1) + 1);
        int at = from;
        while (at < sentence.end() && isBlank(document.charAt(at))) {
            at++;
        }
        int begun = at;
        while (at < sentence.end()) {
            int blanks = at;
            while (at < sentence.end() && isBlank(document.charAt(at))) {
                at++;
            }
            if (at > blanks && at > begun && isWide(document, blanks, at)) {
                boolean note = at < sentence.end() && sentence.end() - at < LONG_NOTE;
                return note && isNote(document, sentence, blanks, at) ? at : -1;
            }
            at++;
        }
        return -1;
    }

    /** Names, and perhaps a time, after words that are a sentence's: no heading of columns, no row of signatures. */
    private static boolean isNote(String document, Sentence sentence, int gap, int at) {
        return NOTE.matcher(document.substring(at, sentence.end()).strip()).matches()
                && WORDS.matcher(document.substring(sentence.start(), gap)).find();
    }

    private static int gapBefore(String document, int at) {
        int from = at;
        while (from > 0 && isBlank(document.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWide(String document, int from, int to) {
        return to - from >= WIDE || document.substring(from, to).indexOf('\t') >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
