package app.punktlig.reading;

import app.punktlig.language.minutes.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts running text into sentences; a full stop after an abbreviation, an initial or an ordinal ends none. */
final class SentenceCutter {

    /** Where a sentence stands in the text, the end excluded. */
    record Cut(int from, int to) {}

    private static final int LONGEST_ABBREVIATION = 60;

    private final CharSequence text;
    private int run;
    private int endOfRun;

    private SentenceCutter(CharSequence text) {
        this.text = text;
    }

    static List<Cut> cut(CharSequence text) {
        return new SentenceCutter(text).all();
    }

    private List<Cut> all() {
        List<Cut> cuts = new ArrayList<>();
        int from = skipBlanks(text, 0);
        int i = from;
        while (i < text.length()) {
            int end = endAt(i, from);
            if (end > 0) {
                cuts.add(new Cut(from, end));
                from = skipBlanks(text, end);
                i = from;
            } else {
                i++;
            }
        }
        int last = text.length();
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (last > from) {
            cuts.add(new Cut(from, last));
        }
        return cuts;
    }

    private static int skipBlanks(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The end of a sentence whose closing sign stands here, or 0. */
    private int endAt(int i, int from) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return 0;
        }
        int end = endOfRun(i, c);
        if (end < text.length() && text.charAt(end) != ' ') {
            return 0;
        }
        int next = skipBlanks(text, end);
        boolean begins = next >= text.length() || beginsSentence(text, next);
        return begins && !(c == '.' && next < text.length() && isAbbreviation(text, i, from, text.charAt(next)))
                ? end
                : 0;
    }

    /** Past the sign and those like it, and what closes after them; looked for once for a whole run of them. */
    private int endOfRun(int from, char sign) {
        if (from < endOfRun && run == sign) {
            return endOfRun;
        }
        int end = from + 1;
        while (end < text.length() && (Marks.isClosing(text.charAt(end)) || text.charAt(end) == sign)) {
            end++;
        }
        run = sign;
        endOfRun = end;
        return end;
    }

    private static boolean beginsSentence(CharSequence text, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "\"”“'(*[@•–-»§_".indexOf(c) >= 0
                || Character.isLowerCase(c) && at > 1 && text.charAt(at - 2) != '.'
                || isLowerCaseStart(text, at);
    }

    /** Sloppy notes begin sentences in lower case. */
    private static boolean isLowerCaseStart(CharSequence text, int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    private static boolean isAbbreviation(CharSequence text, int stop, int from, char next) {
        int start = stop;
        while (start > from
                && stop - start < LONGEST_ABBREVIATION
                && text.charAt(start - 1) != ' '
                && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.subSequence(start, stop).toString();
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isLowerCase(next)) {
            return Abbreviations.MIDDLE.has(lower)
                    || Abbreviations.EITHER.has(lower)
                    || word.indexOf('.') > 0
                    || word.length() == 1
                    || isNumber(word);
        }
        if (Abbreviations.MIDDLE.has(lower)) {
            return !(Abbreviations.AFTER_NUMBERS.has(lower)
                    && Character.isUpperCase(next)
                    && isAfterNumber(text, start, from));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return (isNumber(word) && start == from) || initial && !isOneOfSeveral(text, start, from);
    }

    /** "Option B." */
    private static boolean isOneOfSeveral(CharSequence text, int start, int from) {
        int word = start - 1;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return word > 0
                && start - word < LONGEST_ABBREVIATION
                && Abbreviations.LETTERED.has(text.subSequence(word, Math.max(word, start - 1))
                        .toString()
                        .toLowerCase(Locale.ROOT));
    }

    /** "2 v." and "den 5 okt." */
    private static boolean isAfterNumber(CharSequence text, int start, int from) {
        return start - 2 >= from && text.charAt(start - 1) == ' ' && Character.isDigit(text.charAt(start - 2));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }
}
